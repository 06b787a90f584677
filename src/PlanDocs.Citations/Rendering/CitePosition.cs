namespace PlanDocs.Citations;

internal enum CitePosition
{
    First,
    Subsequent,
    Ibid,
    IbidWithLocator,
}
