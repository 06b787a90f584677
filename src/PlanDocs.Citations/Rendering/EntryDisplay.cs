namespace PlanDocs.Citations;

public enum EntryDisplay
{
    Inline,
    Block,
    LeftMargin,
    RightInline,
    Indent,
}
