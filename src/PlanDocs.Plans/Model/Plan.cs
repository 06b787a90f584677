namespace PlanDocs.Plans;

/// <summary>A career plan as it was written: everything that the plan format, version 1, can say.</summary>
public sealed record Plan
{
    public required SourceFile File { get; init; }

    public required Prose Title { get; init; }

    public Prose? Subtitle { get; init; }

    public Prose? ShortTitle { get; init; }

    public PaperKind Kind { get; init; } = PaperKind.Student;

    /// <summary>A BCP 47 tag.</summary>
    public string Language { get; init; } = "en-US";

    public IReadOnlyList<Prose> Keywords { get; init; } = [];

    public Prose? Abstract { get; init; }

    public Prose? Acknowledgments { get; init; }

    public Prose? AuthorNote { get; init; }

    public Sourced<DateOnly>? Date { get; init; }

    public PaperOptions Paper { get; init; } = new();

    /// <summary>The name or path of the citation style.</summary>
    public Sourced<string> Style { get; init; } = new("apa", default);

    public IReadOnlyList<Author> Authors { get; init; } = [];

    public IReadOnlyList<Affiliation> Affiliations { get; init; } = [];

    public Course? Course { get; init; }

    public Prose? Instructor { get; init; }

    public Sourced<DateOnly>? Due { get; init; }

    public IReadOnlyList<OutlineItem> Outline { get; init; } = [];

    public IReadOnlyList<Goal> Goals { get; init; } = [];

    public IReadOnlyList<ReferenceItem> References { get; init; } = [];

    /// <summary>A file of references could not be read, which is an error already.</summary>
    public bool LacksReferences { get; init; }

    /// <summary>Keys of works to list although no citation names them.</summary>
    public IReadOnlyList<Sourced<string>> AlsoListed { get; init; } = [];

    public IReadOnlyList<Appendix> Appendices { get; init; } = [];

    /// <summary>The file that says what the assignment asks for, relative to the plan's folder.</summary>
    public Sourced<string>? Assignment { get; init; }

    /// <summary>The rules that the writer does without.</summary>
    public IReadOnlyList<Waiver> Waivers { get; init; } = [];

    public AttachmentOptions Attachment { get; init; } = new();

    public OutputPattern Output { get; init; } = OutputPattern.Default;

    /// <summary>Whom the plan was cut down for; null for the plan as it was written.</summary>
    public string? Audience { get; init; }

    /// <summary>Whether the audience does not see all of it.</summary>
    public bool HidesSomething { get; init; }

    /// <summary>What a cross-reference may not name for this audience.</summary>
    public IReadOnlyList<string> HiddenIds { get; init; } = [];

    /// <summary>Whether the paper carries the plan and all that the plan is made of.</summary>
    public bool EmbedSource { get; init; }

    /// <summary>The year, or the more exact time, whose edition of the plan this is, as the writer says it.</summary>
    public Sourced<PlanDate>? Edition { get; init; }

    /// <summary>The file of the edition that this one revises.</summary>
    public Sourced<string>? Revises { get; init; }

    /// <summary>The edition that this one revises, with its own predecessors; null for the first edition, and where it could not be read.</summary>
    public Plan? Predecessor { get; init; }

    /// <summary>The edition as it is named: what the writer says, or else the year of the paper's date.</summary>
    public PlanDate? NamedEdition => Edition?.Value ?? ((Date ?? Due) is { } date ? new PlanDate(date.Value.Year) : null);

    /// <summary>Where the writer says that the progress since the edition before stands; null where nothing is said.</summary>
    public ProgressMarker? ProgressMarker => ProgressMarkers.FirstOrDefault();

    internal IEnumerable<ProgressMarker> ProgressMarkers =>
        Outline.Concat(Appendices.SelectMany(appendix => appendix.Sections)).ToList().Everything().OfType<ProgressMarker>();

    /// <summary>Every file that was read for the plan, the plan first, as full paths.</summary>
    public IReadOnlyList<string> FilesRead { get; init; } = [];
}
