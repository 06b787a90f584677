namespace PlanDocs.Pdf;

/// <summary>
/// Follows charstrings of Type 2 as far as a subset must (Adobe Technical Note 5177): which subroutines they call, and which glyphs an accented one is put
/// together from. It counts operands and hints, since both decide where the next operator lies, and draws nothing.
/// </summary>
internal sealed class CharStringCalls(CffIndex globalSubroutines, CffIndex localSubroutines, HashSet<int> globalCalls, HashSet<int> localCalls)
{
    /// <summary>TN 5177 allows ten levels of calls.</summary>
    private const int Depth = 10;

    /// <summary>No sound glyph comes near; a hostile one whose subroutines call each other many times ends here.</summary>
    private const int MostOperators = 1_000_000;

    private readonly List<int> _operands = [];
    private int _hints;
    private int _operators;

    /// <summary>The codes in Adobe's standard encoding of base and accent, if the last glyph was put together of two (TN 5177, appendix C).</summary>
    public (int Base, int Accent)? Parts { get; private set; }

    /// <summary>False if the charstring cannot be followed to its end: it computes numbers, or is broken.</summary>
    public bool Follow(ReadOnlySpan<byte> glyph)
    {
        _operands.Clear();
        (_hints, _operators, Parts) = (0, 0, null);
        return Run(glyph, 0) is not Ending.Unknown;
    }

    private enum Ending
    {
        Returned,
        Finished,
        Unknown,
    }

    private Ending Run(ReadOnlySpan<byte> code, int depth)
    {
        for (var at = 0; at < code.Length;)
        {
            var value = code[at++];
            if (value is 28 or >= 32)
            {
                at += Push(value, code[at..]);
                continue;
            }

            if (++_operators > MostOperators)
                return Ending.Unknown;
            switch (value)
            {
                case 10 or 29:
                    var ending = Call(isGlobal: value == 29, depth);
                    if (ending != Ending.Returned)
                        return ending;
                    break;
                case 11:
                    return Ending.Returned;
                case 14:
                    Parts = _operands is [.., _, _, var main, var accent] ? (main, accent) : null;
                    return Ending.Finished;
                case 12 when at < code.Length && code[at] is >= 34 and <= 37:
                    at++;
                    _operands.Clear();
                    break;
                case 12:
                    return Ending.Unknown;
                default:
                    at += Take(value);
                    break;
            }
        }

        return Ending.Returned;
    }

    /// <summary>Takes the operands of a drawing or hinting operator; the number of bytes that a mask of hints occupies behind it.</summary>
    private int Take(byte value)
    {
        var isMask = value is 19 or 20;
        if (isMask || value is 1 or 3 or 18 or 23)
            _hints += _operands.Count / 2;
        _operands.Clear();
        return isMask ? (_hints + 7) / 8 : 0;
    }

    private Ending Call(bool isGlobal, int depth)
    {
        if (_operands.Count == 0 || depth == Depth)
            return Ending.Unknown;
        var subroutines = isGlobal ? globalSubroutines : localSubroutines;
        var number = _operands[^1] + Bias(subroutines.Count);
        _operands.RemoveAt(_operands.Count - 1);
        if (number < 0 || number >= subroutines.Count)
            return Ending.Unknown;
        (isGlobal ? globalCalls : localCalls).Add(number);
        return Run(subroutines[number].Span, depth + 1);
    }

    private static int Bias(int count) => count < 1240 ? 107 : count < 33900 ? 1131 : 32768;

    /// <summary>Keeps an operand; the number of its further bytes.</summary>
    private int Push(byte value, ReadOnlySpan<byte> rest)
    {
        var next = rest.Length > 0 ? rest[0] : 0;
        var (number, length) = value switch
        {
            28 => ((short)BigEndian.U16(rest, 0), 2),
            <= 246 => (value - 139, 0),
            <= 250 => (((value - 247) * 256) + next + 108, 1),
            <= 254 => (((251 - value) * 256) - next - 108, 1),
            _ => ((short)BigEndian.U16(rest, 0), 4),
        };
        _operands.Add(number);
        return length;
    }
}
