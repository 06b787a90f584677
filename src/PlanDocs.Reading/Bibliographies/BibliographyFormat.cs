namespace PlanDocs.Reading;

/// <summary>The formats of references that are read.</summary>
public enum BibliographyFormat
{
    /// <summary>PlanDocs' own YAML, which is CSL-YAML with shorthands; and Hayagriva's, which is told apart by its shape.</summary>
    Yaml,

    /// <summary>CSL-JSON, which is read as YAML; but a key that is not known was written by a program, and is no mistake.</summary>
    CslJson,

    /// <summary>BibTeX and BibLaTeX.</summary>
    Bibtex,

    /// <summary>RIS in all of its dialects.</summary>
    Ris,
}
