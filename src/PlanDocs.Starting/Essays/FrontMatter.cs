using PlanDocs.Reading;

namespace PlanDocs.Starting;

/// <summary>The YAML between lines of hyphens with which pandoc and Quarto start a document.</summary>
/// <param name="Blocks">What it says of the title page and the abstract.</param>
/// <param name="LineCount">How many lines of the document it has.</param>
/// <param name="Bibliographies">The files of the references.</param>
/// <param name="HasContents">It asks for a table of contents.</param>
internal sealed record FrontMatter(IReadOnlyList<EssayBlock> Blocks, int LineCount, IReadOnlyList<Sourced<string>> Bibliographies, bool HasContents)
{
    private static readonly (string Key, string Label)[] Lines =
    [
        ("shorttitle", "Running head"), ("short-title", "Running head"), ("author", "Author"), ("authors", "Author"), ("student-name", "Author"), ("institution", "Institution"), ("affiliation", "Affiliation"), ("affiliations", "Affiliation"),
        ("course", "Course"), ("instructor", "Instructor"), ("professor", "Professor"), ("date", "Date"), ("duedate", "Date"), ("due-date", "Date"),
    ];

    private static readonly FrontMatter None = new([], 0, [], false);

    public static FrontMatter Read(SourceFile file, IReadOnlyList<EssayLine> lines)
    {
        if (lines.Count < 3 || lines[0].Text != "---")
            return None;
        var end = 1;
        while (end < lines.Count && lines[end].Text is not ("---" or "..."))
            end++;
        var yaml = end < lines.Count ? file.Text[..lines[end].Span.Start] : "";
        // The rest of the file is cut off, so that places stay what they are.
        if (yaml.Length == 0 || YamlReader.Read(new SourceFile(file.Path, yaml)).Value is not YamlMapping mapping)
            return None;
        var blocks = BlocksOf(mapping, lines[0].Span).ToList();
        // What follows stands directly below the title, and not in the abstract.
        if (blocks.Exists(block => SectionNames.IsAbstract(block.Markdown)) && lines.Skip(end + 1).FirstOrDefault(line => !line.IsBlank) is { } next && !next.Text.StartsWith('#'))
            blocks.Add(new EssayBlock(EssayBlockKind.Heading, "", 1, next.Span));
        return new FrontMatter(blocks, end + 1, [.. Texts(mapping, "bibliography").Select(path => new Sourced<string>(path, lines[0].Span))], Texts(mapping, "toc") is ["true"]);
    }

    private static IEnumerable<EssayBlock> BlocksOf(YamlMapping mapping, SourceSpan span)
    {
        if (Texts(mapping, "title") is [var title, ..])
            yield return new EssayBlock(EssayBlockKind.Heading, Texts(mapping, "subtitle") is [var subtitle, ..] ? $"{title.TrimEnd(':')}: {subtitle}" : title, 1, span);
        var page = Lines.Select(line => (line.Label, Texts: Texts(mapping, line.Key))).Append(("Affiliation", Affiliations(mapping))).Where(line => line.Item2.Count > 0).Select(line => $"{line.Item1}: {string.Join(", ", line.Item2)}").ToList();
        if (page.Count > 0)
            yield return new EssayBlock(EssayBlockKind.Paragraph, string.Join('\n', page), 0, span);
        var keywords = Texts(mapping, "keywords");
        if (Texts(mapping, "abstract").Concat(Texts(mapping, "paper-abstract")).FirstOrDefault() is not { } summary)
            yield break;
        yield return new EssayBlock(EssayBlockKind.Heading, "Abstract", 1, span);
        yield return new EssayBlock(EssayBlockKind.Paragraph, summary, 0, span);
        if (keywords.Count > 0)
            yield return new EssayBlock(EssayBlockKind.Paragraph, $"Keywords: {string.Join(", ", keywords)}", 0, span);
    }

    /// <summary>Quarto writes the affiliations of each author with the author.</summary>
    private static List<string> Affiliations(YamlMapping mapping) =>
        mapping.Find("author")?.Value is YamlSequence authors ? [.. authors.Items.OfType<YamlMapping>().SelectMany(author => Texts(author, "affiliations").Concat(Texts(author, "affiliation"))).Distinct()] : [];

    private static List<string> Texts(YamlMapping mapping, string key) => mapping.Find(key)?.Value is { } value ? [.. Texts(value).Where(text => text.Length > 0)] : [];

    private static IEnumerable<string> Texts(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar.Value.Trim()],
        YamlSequence list => list.Items.SelectMany(Texts),
        YamlMapping mapping => mapping.Find("name")?.Value is { } name ? Texts(name) : [],
        _ => [],
    };
}
