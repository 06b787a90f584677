using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>Takes a citation apart: works, the words around them, the places in them.</summary>
internal static partial class CiteReader
{
    public static IReadOnlyList<Cite> Read(MappedText text, CitationForm form, MarkdownReading reading)
    {
        text = OnOneLine(text);
        if (text.Value.StartsWith('['))
            return [.. Parts(Inside(text)).Select(part => ReadCite(part, reading))];

        var key = CiteSyntax.KeyAt(text.Value);
        var open = text.Value.IndexOf('[', key.Length);
        if (open < 0)
            return [ReadCite(text, reading)];
        var parts = Parts(Inside(text.Slice(open, text.Value.Length - open))).ToList();
        var first = CiteSyntax.FirstKey(parts[0].Value) is { Success: true } found && !Secondary().IsMatch(parts[0].Value) && found.Index == LeadingSpace(parts[0].Value)
            ? ReadCite(text.Slice(0, key.Length), reading)
            : AddPlaces(ReadCite(text.Slice(0, key.Length), reading), parts[0], reading);
        var others = first.Locators.Count + first.Suffix.Count == 0 && first.CitedIn is null && parts[0].Value.Trim().Length > 0 ? parts : parts.Skip(1);
        return [first, .. others.Where(part => CiteSyntax.FirstKey(part.Value).Success).Select(part => ReadCite(part, reading))];
    }

    private static int LeadingSpace(string text) => text.Length - text.AsSpan().TrimStart().Length;

    private static MappedText Inside(MappedText bracketed) => bracketed.Slice(1, bracketed.Value.Length - 2);

    private static IEnumerable<MappedText> Parts(MappedText text) => CiteSyntax.Split(text.Value).Select(part => text.Slice(part.Start, part.Length));

    private static Cite ReadCite(MappedText part, MarkdownReading reading)
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
        return AddPlaces(cite, part.Slice(end, part.Value.Length - end), reading);
    }

    /// <summary>What stands behind the key: places, words, and perhaps the work that was really read.</summary>
    private static Cite AddPlaces(Cite cite, MappedText rest, MarkdownReading reading)
    {
        var secondary = Secondary().Match(rest.Value);
        if (secondary.Success)
        {
            var source = rest.Slice(secondary.Length, rest.Value.Length - secondary.Length);
            cite = cite with { CitedIn = ReadCite(source, reading) };
            rest = rest.Slice(0, secondary.Groups["own"].Length);
        }

        var (locators, end) = LocatorReader.Read(rest.Value);
        return cite with { Locators = locators, Suffix = Suffix(rest.Slice(end, rest.Value.Length - end), reading) };
    }

    private static IReadOnlyList<Inline> Suffix(MappedText text, MarkdownReading reading)
    {
        var start = LeadingSpace(text.Value);
        var startsWithComma = start < text.Value.Length && text.Value[start] is ',' or '.' or ':' or ';';
        var inlines = MarkdownReader.ReadInlines(text, reading);
        return inlines.Count == 0 ? [] : startsWithComma ? inlines : [new Text(" "), .. inlines];
    }

    /// <summary>Line breaks, with the marks of a quotation behind them, are spaces.</summary>
    private static MappedText OnOneLine(MappedText text)
    {
        if (!text.Value.Contains('\n', StringComparison.Ordinal))
            return text;
        var value = new System.Text.StringBuilder();
        var offsets = new List<int>();
        for (var i = 0; i < text.Value.Length; i++)
        {
            var isBreak = text.Value[i] is '\n' or '\r';
            value.Append(isBreak ? ' ' : text.Value[i]);
            offsets.Add(text.SpanOf(i, 1).Start);
            while (isBreak && i + 1 < text.Value.Length && text.Value[i + 1] is ' ' or '>' or '\n' or '\r')
                i++;
        }

        offsets.Add(text.Span.End);
        return new MappedText(value.ToString(), text.File, [.. offsets]);
    }

    [GeneratedRegex(@"\A(?<own>.*?),?\s*(?:as cited in|zitiert nach|cité dans|citée dans|como se citó en|citado en|citada en)\s+(?=-?@)", RegexOptions.Singleline)]
    private static partial Regex Secondary();
}
