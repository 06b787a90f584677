namespace PlanDocs.Cli;

internal enum TextStyle
{
    Plain,
    Strong,
    Dim,
    Warning,
    Error,
    Success,
}
