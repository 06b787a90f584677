using PlanDocs.Reading;

namespace PlanDocs.Starting;

/// <summary>The YAML between lines of hyphens with which pandoc and Quarto start a document, as the blocks of a title page.</summary>
internal static class FrontMatter
{
    private static readonly (string Key, string Label)[] Lines =
        [("author", "Author"), ("authors", "Author"), ("institution", "Institution"), ("affiliation", "Affiliation"), ("course", "Course"), ("instructor", "Instructor"), ("professor", "Professor"), ("date", "Date")];

    /// <returns>The blocks, and how many lines of the document they were.</returns>
    public static (IReadOnlyList<EssayBlock> Blocks, int Count) Read(SourceFile file, IReadOnlyList<EssayLine> lines)
    {
        if (lines.Count < 3 || lines[0].Text != "---")
            return ([], 0);
        var end = 1;
        while (end < lines.Count && lines[end].Text is not ("---" or "..."))
            end++;
        var yaml = end < lines.Count ? file.Text[..lines[end].Span.Start] : "";
        // The rest of the file is cut off, so that places stay what they are.
        if (yaml.Length == 0 || YamlReader.Read(new SourceFile(file.Path, yaml)).Value is not YamlMapping mapping)
            return ([], 0);
        return ([.. Blocks(mapping, lines[0].Span)], end + 1);
    }

    private static IEnumerable<EssayBlock> Blocks(YamlMapping mapping, SourceSpan span)
    {
        if (Texts(mapping, "title") is [var title, ..])
            yield return new EssayBlock(EssayBlockKind.Heading, Texts(mapping, "subtitle") is [var subtitle, ..] ? $"{title.TrimEnd(':')}: {subtitle}" : title, 1, span);
        var page = Lines.Select(line => (line.Label, Texts: Texts(mapping, line.Key))).Where(line => line.Texts.Count > 0).Select(line => $"{line.Label}: {string.Join(", ", line.Texts)}").ToList();
        if (page.Count > 0)
            yield return new EssayBlock(EssayBlockKind.Paragraph, string.Join('\n', page), 0, span);
        var keywords = Texts(mapping, "keywords");
        if (Texts(mapping, "abstract") is not [var summary, ..])
            yield break;
        yield return new EssayBlock(EssayBlockKind.Heading, "Abstract", 1, span);
        yield return new EssayBlock(EssayBlockKind.Paragraph, summary, 0, span);
        if (keywords.Count > 0)
            yield return new EssayBlock(EssayBlockKind.Paragraph, $"Keywords: {string.Join(", ", keywords)}", 0, span);
    }

    private static List<string> Texts(YamlMapping mapping, string key) => mapping.Find(key)?.Value is { } value ? [.. Texts(value).Where(text => text.Length > 0)] : [];

    private static IEnumerable<string> Texts(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar.Value.Trim()],
        YamlSequence list => list.Items.SelectMany(Texts),
        YamlMapping mapping => mapping.Find("name")?.Value is { } name ? Texts(name) : [],
        _ => [],
    };
}
