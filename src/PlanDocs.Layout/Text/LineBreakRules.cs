using static PlanDocs.Layout.LineBreakClass;

namespace PlanDocs.Layout;

/// <summary>
/// The Unicode line breaking algorithm (UAX #14, revision 50), with numbers by the expression of its section 8.2, example 7. It goes through a text once and
/// remembers the little of what came before that the rules ask for.
/// </summary>
internal ref struct LineBreakRules
{
    private LineBreakClass _before;      // LB9: what stands before, with its marks
    private LineBreakClass _beforeThat;  // LB21a
    private LineBreakClass _base;        // the last class that is no space
    private LineBreakClass _raw;         // LB8a: the character itself
    private bool _started;
    private bool _oddRegionalIndicators;
    private Number _number;

    private enum Number
    {
        None,
        Digits,
        Closed,
    }

    /// <summary>Marks each offset at which a line may end with 1, and each at which it must with 2; the end of the text always may.</summary>
    public static byte[] Find(ReadOnlySpan<char> text)
    {
        var marks = new byte[text.Length + 1];
        var rules = default(LineBreakRules);
        var next = ClassAt(text, 0, out var length);
        for (var i = 0; i < text.Length;)
        {
            var after = ClassAt(text, i + length, out var afterLength);
            marks[i] = rules.Step(next, after);
            i += length;
            (next, length) = (after, afterLength);
        }

        marks[text.Length] = (byte)(rules._before is BK or CR or LF or NL ? 2 : 1);
        return marks;
    }

    private static LineBreakClass ClassAt(ReadOnlySpan<char> text, int offset, out int length)
    {
        length = 0;
        return offset < text.Length ? UnicodeRanges.LineBreak(Characters.At(text, offset, out length)) : BK;
    }

    private byte Step(LineBreakClass next, LineBreakClass after)
    {
        var attached = _started && next is (CM or ZWJ) && _before is not (BK or CR or LF or NL or SP or ZW);
        var mark = !_started || attached ? (byte)0 : Decide(next is CM or ZWJ ? AL : next, after);
        _raw = next;
        if (!attached)
            Remember(next is CM or ZWJ ? AL : next);
        _started = true;
        return mark;
    }

    private void Remember(LineBreakClass next)
    {
        _oddRegionalIndicators = next == RI && !(_oddRegionalIndicators && _before == RI);
        _number = next switch
        {
            NU => Number.Digits,
            SY or IS when _number == Number.Digits => Number.Digits,
            CL or CP when _number == Number.Digits => Number.Closed,
            _ => Number.None,
        };
        _beforeThat = _before;
        _before = next;
        if (next != SP)
            _base = next;
    }

    private readonly byte Decide(LineBreakClass next, LineBreakClass after)
    {
        if (_before is BK or LF or NL || (_before == CR && next != LF))
            return 2; // LB4, LB5
        if (next is BK or CR or LF or NL or SP or ZW)
            return 0; // LB5 to LB7
        if (_base == ZW)
            return 1; // LB8
        if (_raw == ZWJ)
            return 0; // LB8a
        return (byte)(Forbidden(next) ? 0 : _before == SP ? 1 : Joined(next, after) ? 0 : 1); // LB18, LB31
    }

    /// <summary>LB11 to LB17: no break, in some cases even after spaces.</summary>
    private readonly bool Forbidden(LineBreakClass next)
    {
        if (next == WJ || _before is WJ or GL || (next == GL && _before is not (SP or BA or HY)))
            return true;
        if (next is CL or CP or EX or IS or SY || _base is OP or OPWide)
            return true;
        return (_base == QU && next is (OP or OPWide)) || (_base is (CL or CP) && next == NS) || (_base == B2 && next == B2);
    }

    /// <summary>LB19 to LB30b.</summary>
    private readonly bool Joined(LineBreakClass next, LineBreakClass after)
    {
        if (next == QU || _before == QU)
            return true;
        if (next == CB || _before == CB)
            return false;
        return next is BA or HY or NS or IN || _before == BB || (_beforeThat == HL && _before is (HY or BA)) || (_before == SY && next == HL)
            || JoinedWord(next) || JoinedNumber(next, after) || JoinedHangul(next) || JoinedPair(next);
    }

    /// <summary>LB23, LB24, and LB28 to LB30.</summary>
    private readonly bool JoinedWord(LineBreakClass next)
    {
        if (_before is AL or HL)
            return next is AL or HL or NU or PR or PO or OP;
        return _before switch
        {
            NU => next is AL or HL or OP,
            PR => next is AL or HL or ID or IDPictographic or EB or EM,
            PO or IS => next is AL or HL,
            CP => next is AL or HL or NU,
            ID or IDPictographic or EB or EM => next == PO || (_before is (EB or IDPictographic) && next == EM),
            _ => false,
        };
    }

    /// <summary>LB25.</summary>
    private readonly bool JoinedNumber(LineBreakClass next, LineBreakClass after)
    {
        if (next == NU && _before is (PR or PO or OP or OPWide or HY))
            return true;
        if (_before is (PR or PO) && next is (OP or OPWide or HY) && after == NU)
            return true;
        return (_number == Number.Digits && next is (NU or SY or IS or CL or CP)) || (_number != Number.None && next is (PO or PR));
    }

    /// <summary>LB26 and LB27.</summary>
    private readonly bool JoinedHangul(LineBreakClass next) => _before switch
    {
        JL => next is JL or JV or H2 or H3 or PO,
        JV or H2 => next is JV or JT or PO,
        JT or H3 => next is JT or PO,
        PR => next is JL or JV or JT or H2 or H3,
        _ => false,
    };

    /// <summary>LB30a.</summary>
    private readonly bool JoinedPair(LineBreakClass next) => next == RI && _before == RI && _oddRegionalIndicators;
}
