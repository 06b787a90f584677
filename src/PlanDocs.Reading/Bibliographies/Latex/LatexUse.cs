namespace PlanDocs.Reading;

/// <summary>What a stretch of LaTeX is, which decides what its braces and its markup mean.</summary>
internal enum LatexUse
{
    /// <summary>A title: markup is kept, and a group in braces is protected from a change of case.</summary>
    Title,

    /// <summary>Other text: markup is kept, and braces mean nothing.</summary>
    Text,

    /// <summary>A name or a number: its characters alone are kept.</summary>
    Plain,
}
