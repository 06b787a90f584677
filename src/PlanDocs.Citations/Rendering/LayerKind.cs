namespace PlanDocs.Citations;

internal enum LayerKind
{
    Italic,
    UprightStyle,
    Bold,
    UprightWeight,
    SmallCaps,
    UprightVariant,
    Underline,
    Superscript,
    Subscript,
    Link,
    Block,
    LeftMargin,
    RightInline,
    Indent,
}
