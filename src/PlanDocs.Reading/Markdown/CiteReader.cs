using System.Text;
using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>Takes a citation apart: works, the words around them, the places in them.</summary>
internal static partial class CiteReader
{
    public static IReadOnlyList<Cite> Read(MappedText text, CitationForm form, MarkdownReading reading)
    {
        text = OnOneLine(text);
        if (text.Value.StartsWith('['))
            return [.. Groups(Inside(text), isAfterWork: false, reading).Select(part => ReadCite(part, reading))];

        var key = CiteSyntax.KeyAt(text.Value, 0);
        var author = ReadCite(text.Slice(0, key.Length), reading);
        var open = text.Value.IndexOf('[', key.Length);
        if (open < 0)
            return [author];
        // In @a [p. 9; @b], what stands before the first semicolon belongs to the work outside, unless it starts with a work of its own.
        var groups = Groups(Inside(text.Slice(open, text.Value.Length - open)), isAfterWork: true, reading).ToList();
        return [AddPlaces(author, groups[0], isRead: false, reading), .. groups.Skip(1).Select(part => ReadCite(part, reading))];
    }

    private static int LeadingSpace(string text) => text.Length - text.AsSpan().TrimStart().Length;

    private static MappedText Inside(MappedText bracketed) => bracketed.Slice(1, bracketed.Value.Length - 2);

    /// <summary>The parts between semicolons, one for each work; a part that names none goes with the one before it, and that is said.</summary>
    /// <param name="isAfterWork">The first part is about a work that stands outside; it may be empty.</param>
    private static IEnumerable<MappedText> Groups(MappedText text, bool isAfterWork, MarkdownReading reading)
    {
        var start = 0;
        var end = 0;
        var hasWork = isAfterWork;
        foreach (var (at, length) in CiteSyntax.Split(text.Value))
        {
            var part = text.Slice(at, length);
            var isFirstAfterWork = isAfterWork && at == 0;
            var isWork = isFirstAfterWork ? CiteSyntax.KeyAt(part.Value, LeadingSpace(part.Value)).Success : CiteSyntax.HasKey(part.Value);
            if (isWork && hasWork)
            {
                yield return text.Slice(start, end - start);
                start = at;
            }
            else if (!isWork && !isFirstAfterWork)
            {
                ReportPartWithoutKey(part, reading);
            }

            hasWork |= isWork;
            end = at + length;
        }

        yield return text.Slice(start, end - start);
    }

    private static void ReportPartWithoutKey(MappedText part, MarkdownReading reading)
    {
        var words = part.Value.Trim();
        if (words.Length > 0)
            reading.Diagnostics.Add(Errors.PartWithoutKey(words, part.SpanOf(LeadingSpace(part.Value), words.Length)));
    }

    private static Cite ReadCite(MappedText part, MarkdownReading reading, bool isRead = false)
    {
        var key = CiteSyntax.FirstKey(part.Value);
        var prefix = MarkdownReader.ReadInlines(part.Slice(0, key.Index), reading);
        var cite = new Cite(key.Groups["key"].Value)
        {
            Span = part.SpanOf(key.Index, key.Length),
            Prefix = prefix.Count == 0 ? [] : [.. prefix, new Text(" ")],
            SuppressAuthor = key.Groups["minus"].Success,
        };
        var end = key.Index + key.Length;
        return AddPlaces(cite, part.Slice(end, part.Value.Length - end), isRead, reading);
    }

    /// <summary>What stands behind the key: places, words, and perhaps the work that was really read.</summary>
    /// <param name="isRead">The work is itself the one that was read; there is no third.</param>
    private static Cite AddPlaces(Cite cite, MappedText rest, bool isRead, MarkdownReading reading)
    {
        if (Year().Match(rest.Value) is { Success: true } year && !CiteSyntax.IsCrossReference(cite.Key))
            reading.Diagnostics.Add(Errors.YearInCitation(cite.Key, year.Groups["year"].Value, rest.SpanOf(year.Groups["year"].Index, year.Groups["year"].Length)));
        if (!isRead && Secondary().Match(rest.Value) is { Success: true } secondary)
        {
            var start = secondary.Index + secondary.Length;
            cite = cite with { CitedIn = ReadCite(rest.Slice(start, rest.Value.Length - start), reading, isRead: true) };
            rest = rest.Slice(0, rest.Value.AsSpan(0, secondary.Index).TrimEnd().TrimEnd(',').Length);
        }

        var (locators, end) = LocatorReader.Read(rest.Value);
        return cite with { Locators = locators, Suffix = Suffix(rest.Slice(end, rest.Value.Length - end), reading) };
    }

    private static IReadOnlyList<Inline> Suffix(MappedText text, MarkdownReading reading)
    {
        var start = LeadingSpace(text.Value);
        var startsWithMark = start < text.Value.Length && text.Value[start] is ',' or '.' or ':' or ';';
        var inlines = MarkdownReader.ReadInlines(text, reading);
        return inlines.Count == 0 ? [] : startsWithMark ? inlines : [new Text(" "), .. inlines];
    }

    /// <summary>White space of any length is one space, and so is a line break with the marks of a quotation behind it.</summary>
    private static MappedText OnOneLine(MappedText text)
    {
        var value = new StringBuilder(text.Value.Length);
        var offsets = new List<int>(text.Value.Length + 1);
        for (var i = 0; i < text.Value.Length; i++)
        {
            var isSpace = text.Value[i] is ' ' or '\t' or '\n' or '\r';
            value.Append(isSpace ? ' ' : text.Value[i]);
            offsets.Add(text.SpanOf(i, 1).Start);
            if (isSpace)
                i = EndOfSpace(text.Value, i) - 1;
        }

        offsets.Add(text.Span.End);
        return new MappedText(value.ToString(), text.File, [.. offsets]);
    }

    private static int EndOfSpace(string text, int at)
    {
        for (var isBreak = false; at < text.Length && (text[at] is ' ' or '\t' or '\n' or '\r' || (isBreak && text[at] == '>')); at++)
            isBreak |= text[at] is '\n' or '\r';
        return at;
    }

    /// <summary>A year alone, or before a place: 2011, p. 9.</summary>
    [GeneratedRegex(@"\A\s*,?\s*\(?(?<year>(?:1[5-9]|20)[0-9]{2}[a-z]?)\)?\s*(?:\z|,\s*\p{L})")]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<!\p{L})(?:as cited in|zitiert nach|cité dans|citée dans|como se citó en|citado en|citada en)\s+(?=-?@)")]
    private static partial Regex Secondary();
}
