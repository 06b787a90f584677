namespace PlanDocs.Reading;

/// <summary>The formats of references that are read.</summary>
public enum BibliographyFormat
{
    /// <summary>PlanDocs' own YAML, which is CSL-YAML with shorthands, and CSL-JSON, which is YAML, too.</summary>
    Yaml,

    /// <summary>BibTeX and BibLaTeX.</summary>
    Bibtex,
}
