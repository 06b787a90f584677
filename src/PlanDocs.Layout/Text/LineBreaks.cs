namespace PlanDocs.Layout;

/// <summary>Where the lines of a paragraph may end: where UAX #14 says so, except as papers want it otherwise.</summary>
internal sealed class LineBreaks
{
    private readonly int[] _offsets;
    private readonly byte[] _marks;

    private LineBreaks(byte[] marks)
    {
        _marks = marks;
        _offsets = [.. Offsets(marks)];
    }

    public static LineBreaks Find(string text)
    {
        var marks = LineBreakRules.Find(text);
        KeepDashes(text, marks);
        KeepAbbreviations(text, marks);
        UrlBreaks.Apply(text, marks);
        return new LineBreaks(marks);
    }

    /// <summary>The first place after an offset at which a line may end; the end of the text if there is none before.</summary>
    public int Next(int offset)
    {
        var found = Array.BinarySearch(_offsets, offset + 1);
        found = found >= 0 ? found : ~found;
        return found < _offsets.Length ? _offsets[found] : _marks.Length - 1;
    }

    public bool IsForced(int offset) => _marks[offset] == 2;

    public bool IsAllowed(int offset) => _marks[offset] != 0;

    private static IEnumerable<int> Offsets(byte[] marks)
    {
        for (var i = 1; i < marks.Length; i++)
        {
            if (marks[i] != 0)
                yield return i;
        }
    }

    /// <summary>No line starts with a dash, not even one that has spaces around it.</summary>
    private static void KeepDashes(string text, byte[] marks)
    {
        for (var i = text.AsSpan().IndexOfAny('–', '—'); i >= 0; i = Following(text, i))
            Forbid(marks, i);
        for (var i = text.IndexOf(" - ", StringComparison.Ordinal); i >= 0; i = text.IndexOf(" - ", i + 2, StringComparison.Ordinal))
            Forbid(marks, i + 1);

        static int Following(string text, int i)
        {
            var next = text.AsSpan(i + 1).IndexOfAny('–', '—');
            return next < 0 ? -1 : i + 1 + next;
        }
    }

    /// <summary>No break between "p." or "pp." and the number, nor between two initials of a name ("J. A.").</summary>
    private static void KeepAbbreviations(string text, byte[] marks)
    {
        for (var dot = text.IndexOf(". ", StringComparison.Ordinal); dot >= 0; dot = text.IndexOf(". ", dot + 1, StringComparison.Ordinal))
        {
            var next = dot + 2;
            if (next < text.Length && (IsBetweenInitials(text, dot) || IsBeforeNumber(text, dot)))
                Forbid(marks, next);
        }
    }

    private static bool IsBetweenInitials(string text, int dot) =>
        IsInitial(text, dot - 1) && IsInitial(text, dot + 2) && dot + 3 < text.Length && text[dot + 3] == '.';

    private static bool IsInitial(string text, int at) =>
        at >= 0 && at < text.Length && char.IsUpper(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    private static bool IsBeforeNumber(string text, int dot)
    {
        var start = dot;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return text.AsSpan(start, dot - start) switch
        {
            "p" or "pp" => char.IsLetterOrDigit(text[dot + 2]),
            "para" or "paras" or "Vol" or "Vols" or "vol" or "No" or "no" or "Fig" => char.IsAsciiDigit(text[dot + 2]),
            _ => false,
        };
    }

    private static void Forbid(byte[] marks, int offset)
    {
        if (marks[offset] == 1)
            marks[offset] = 0;
    }
}
