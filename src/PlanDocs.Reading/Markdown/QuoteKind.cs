namespace PlanDocs.Reading;

internal enum QuoteKind
{
    OpenDouble,
    CloseDouble,
    OpenSingle,
    CloseSingle,
    Apostrophe,
}
