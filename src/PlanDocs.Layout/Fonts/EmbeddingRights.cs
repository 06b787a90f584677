namespace PlanDocs.Layout;

/// <summary>What the maker of a font allows a document that carries it (OpenType OS/2, fsType bits 0–3); the most permissive bit that is set counts.</summary>
public enum EmbeddingRights
{
    /// <summary>No restriction.</summary>
    Installable,

    /// <summary>The document may be viewed, printed, and edited.</summary>
    Editable,

    /// <summary>The document may be viewed and printed, which is all that a PDF needs.</summary>
    PreviewAndPrint,

    /// <summary>The font must not be embedded without a licence.</summary>
    Restricted,
}
