namespace PlanDocs.Layout;

/// <summary>The kinds of artifact that a page of a paper has (ISO 32000-1 14.8.2.2).</summary>
public enum ArtifactKind
{
    /// <summary>Typographic only, such as a table's rules.</summary>
    Layout,

    /// <summary>The running head and the page number.</summary>
    PageHeader,

    /// <summary>Text shown a second time, such as a table's header row on its second page.</summary>
    Repetition,
}
