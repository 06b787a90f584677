namespace PlanDocs.Layout;

public enum VerticalShift
{
    None,
    Superscript,
    Subscript,
}
