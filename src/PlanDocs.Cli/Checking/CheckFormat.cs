namespace PlanDocs.Cli;

/// <summary>How the findings of a check are written.</summary>
internal enum CheckFormat
{
    Text,
    Json,

    /// <summary>SARIF 2.1.0, which code hosts show at the line.</summary>
    Sarif,

    /// <summary>Commands of GitHub's workflows, which become annotations.</summary>
    GitHub,
}
