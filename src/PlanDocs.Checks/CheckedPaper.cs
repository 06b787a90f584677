namespace PlanDocs.Checks;

/// <summary>A paper made ready for the rules: its parts, its sections, and its passages.</summary>
internal sealed record CheckedPaper(Paper Paper, PaperParts Parts)
{
    public required IReadOnlyList<PaperSection> Sections { get; init; }

    /// <summary>The appendices; the first of each is its label, of level 0.</summary>
    public required IReadOnlyList<PaperSection> Appendices { get; init; }

    /// <summary>What the author writes for the reader to read: abstract, text, and appendices.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }

    /// <summary>The title page, and the entries of the reference list.</summary>
    public required IReadOnlyList<Passage> Frame { get; init; }

    public required IReadOnlyDictionary<string, ReferenceItem> Works { get; init; }

    public bool IsEnglish => Paper.Metadata.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase);

    public static CheckedPaper Of(Paper paper)
    {
        var parts = PaperParts.Of(paper);
        return new CheckedPaper(paper, parts)
        {
            Sections = Sectioning.Of(parts.Body),
            Appendices = Sectioning.Of(parts.Back),
            Passages = PassageCollector.Collect([.. parts.Front.Where(block => block is not TitlePageLine), .. parts.Body, .. parts.Back]),
            Frame = PassageCollector.Collect([.. parts.Front.OfType<TitlePageLine>(), .. parts.References is { } list ? [list] : Array.Empty<Block>()]),
            Works = paper.References.GroupBy(item => item.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal),
        };
    }
}
