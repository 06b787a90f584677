namespace PlanDocs.Reading;

internal enum AttributeKind
{
    Identifier,
    Class,
    Value,
    Unreadable,
}
