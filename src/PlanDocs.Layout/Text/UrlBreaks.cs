using System.Buffers;

namespace PlanDocs.Layout;

/// <summary>Divides URLs and DOIs as APA 9.34 leaves room for: before punctuation, without a hyphen, and nowhere else. The scheme stays with what follows it, as "https://" alone at the end of a line says nothing.</summary>
internal static class UrlBreaks
{
    private const string Breakable = "./-_?&=%#~";

    /// <summary>So many characters at least go to the next line: ".pdf" alone there would look like a word of its own.</summary>
    private const int ShortestRest = 5;

    private static readonly SearchValues<string> Starts = SearchValues.Create(["://", "www.", "10.", "doi:"], StringComparison.OrdinalIgnoreCase);

    public static void Apply(string text, byte[] marks)
    {
        for (var from = 0; from < text.Length;)
        {
            var found = text.AsSpan(from).IndexOfAny(Starts);
            if (found < 0)
                return;
            var (start, end) = Extent(text, from + found);
            if (IsUrl(text.AsSpan(start, end - start)))
                Mark(text, start, end, marks);
            from = Math.Max(end, from + found + 1);
        }
    }

    /// <summary>From the scheme to the next space, without the punctuation of the sentence around it.</summary>
    private static (int Start, int End) Extent(string text, int found)
    {
        var start = found;
        while (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '+' or '-' or '.'))
            start--;
        var end = found;
        while (end < text.Length && text[end] != ' ' && text[end] != Characters.LineSeparator)
            end++;
        while (end > found && ".,;:!?)]}>'\"’”»".Contains(text[end - 1], StringComparison.Ordinal))
            end--;
        return (start, end);
    }

    private static bool IsUrl(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("10.", StringComparison.Ordinal))
            return text.IndexOf('/') is >= 7 and var slash && !text[3..slash].ContainsAnyExceptInRange('0', '9');
        return text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || text.StartsWith("doi:", StringComparison.OrdinalIgnoreCase)
            || text.IndexOf("://", StringComparison.Ordinal) > 0;
    }

    private static void Mark(string text, int start, int end, byte[] marks)
    {
        marks.AsSpan((start + 1)..end).Clear();
        var slashes = text.IndexOf("://", start, end - start, StringComparison.Ordinal);
        var body = slashes < 0 ? start : slashes + 3;
        for (var i = body + 1; i <= end - ShortestRest; i++)
        {
            // One break for a row of punctuation marks, before the first.
            if (Breakable.Contains(text[i], StringComparison.Ordinal) && !Breakable.Contains(text[i - 1], StringComparison.Ordinal))
                marks[i] = 1;
        }
    }
}
