namespace PlanDocs.Cli;

/// <summary>
/// What the closing table of a batch says of one plan. It holds nothing of what the plan was read from or made into, so that ten thousand plans need no more
/// memory than those that are being built.
/// </summary>
/// <param name="PageCount">Null where no PDF was written.</param>
/// <param name="PdfSize">In bytes; null where none was written.</param>
/// <param name="DocxSize">In bytes; null where none was written.</param>
internal readonly record struct BatchRow(string PlanPath, ExitCode ExitCode, int? PageCount, int? PdfSize, int? DocxSize, int ErrorCount, int WarningCount)
{
    public static BatchRow Of(PlanOutcome outcome)
    {
        var pdf = outcome.Documents.FirstOrDefault(document => document.PageCount is not null);
        var docx = outcome.Documents.FirstOrDefault(document => document.PageCount is null);
        return new BatchRow(outcome.PlanPath, outcome.ExitCode, pdf?.PageCount, pdf?.Size, docx?.Size, outcome.ErrorCount, outcome.WarningCount);
    }

    /// <summary>A row that a reader of a long table wants to see.</summary>
    public bool NeedsAttention => ErrorCount + WarningCount > 0;
}
