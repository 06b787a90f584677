namespace PlanDocs.Citations;

internal enum RunKind
{
    Text,
    OpenQuote,
    CloseQuote,
    Inline,
}
