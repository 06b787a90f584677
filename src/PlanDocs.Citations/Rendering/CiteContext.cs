using System.Collections.Immutable;

namespace PlanDocs.Citations;

/// <summary>One work at one place: all that a rendering depends on besides the style.</summary>
internal sealed record CiteContext(ReferenceItem Item)
{
    /// <summary>Shared by all cites of a paper.</summary>
    public required RenderingSteps Steps { get; init; }

    /// <summary>The work has an entry in the list of references.</summary>
    public bool IsListed { get; init; } = true;

    public IReadOnlyList<Locator> Locators { get; init; } = [];

    public CitePosition Position { get; init; }

    public bool IsNearNote { get; init; }

    public int? FirstNoteNumber { get; init; }

    public int? CitationNumber { get; init; }

    public CiteDetail Detail { get; init; } = CiteDetail.None;

    /// <summary>A term at the very start is capitalized, as at the start of a note.</summary>
    public bool OpensSentence { get; init; }

    public bool IsBibliography { get; init; }

    public bool IsNarrative { get; init; }

    /// <summary>The first names are left out: the sentence or the cite before has named them.</summary>
    public bool OmitsAuthor { get; init; }

    /// <summary>The groups whose abbreviations an earlier citation has introduced.</summary>
    public ImmutableHashSet<string> KnownGroups { get; init; } = [];

    /// <summary>Letter case follows the language of the work, where it has one.</summary>
    public Output InItsLanguage(Output output) => Item.Texts.TryGetValue("language", out var language)
        ? (output as FormattedOutput ?? new FormattedOutput(Formatting.None, [output])) with { Language = language.Value }
        : output;

    /// <summary>Set while a sort key is made: names and dates take the forms that sort.</summary>
    public NameOptions? SortNames { get; init; }
}
