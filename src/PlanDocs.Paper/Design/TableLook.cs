namespace PlanDocs;

/// <summary>The look of a table's body (APA 7.17): no vertical rules.</summary>
/// <param name="RuleThickness">The thickness of the rules above and below the header and at the end, in points.</param>
/// <param name="CellPadding">The space at the left and right of a cell's text, in points.</param>
/// <param name="RowPadding">The space above and below a cell's text, in points.</param>
public sealed record TableLook(double RuleThickness, double CellPadding, double RowPadding);
