namespace PlanDocs.Checks;

/// <summary>
/// The words of a paper as the manual and most assignments count them: the text with its headings, citations, and footnotes, without the title page, the abstract,
/// tables and figures, the references, and the appendices, which are counted by themselves.
/// </summary>
/// <param name="Text">What an assignment means by the length of a paper.</param>
/// <param name="Sections">Every section of the text in its order, subsections after the section that they belong to.</param>
public sealed record PaperCount(int Text, IReadOnlyList<SectionCount> Sections)
{
    /// <summary>The title page, and what else stands before the text: acknowledgments, an author note.</summary>
    public int Front { get; init; }

    public int Abstract { get; init; }

    /// <summary>Titles, cells, and notes of those in the text.</summary>
    public int TablesAndFigures { get; init; }

    public int References { get; init; }

    /// <summary>With their tables and figures.</summary>
    public int Appendices { get; init; }

    /// <summary>The words of a paper whose citations are rendered.</summary>
    public static PaperCount Of(Paper paper)
    {
        var parts = PaperParts.Of(paper);
        var summary = Words(FrontRules.Abstract(parts.Front));
        var sections = Sectioning.Of(parts.Body);
        var lead = parts.Body.TakeWhile(block => block is not (Heading or SectionLabel)).ToList();
        List<SectionCount> counts = [.. Lead(TextWords(lead)), .. sections.SelectMany(section => section.All).Select(Count)];
        return new PaperCount(TextWords(parts.Body), counts)
        {
            Front = Words(parts.Front) - summary,
            Abstract = summary,
            TablesAndFigures = Words(parts.Body) - TextWords(parts.Body),
            References = parts.References is { } list ? Words([list]) : 0,
            Appendices = Words(parts.Back),
        };
    }

    private static IEnumerable<SectionCount> Lead(int words) => words > 0 ? [new SectionCount("", 0, words, words)] : [];

    private static SectionCount Count(PaperSection section) =>
        new(section.Name, section.Level, OwnWords(section), section.All.Sum(OwnWords)) { Span = section.Span };

    private static int OwnWords(PaperSection section) => WordCount.Of(section.Name) + TextWords(section.Content);

    private static int TextWords(IEnumerable<Block> blocks) =>
        PassageCollector.Collect(blocks).Where(passage => passage.Kind is not (PassageKind.TableCell or PassageKind.Caption)).Sum(passage => WordCount.Of(passage.Words));

    private static int Words(IEnumerable<Block> blocks) => PassageCollector.Collect(blocks).Sum(passage => WordCount.Of(passage.Words));
}
