namespace PlanDocs.Citations;

internal enum TermForm
{
    Long,
    Short,
    Verb,
    VerbShort,
    Symbol,
}
