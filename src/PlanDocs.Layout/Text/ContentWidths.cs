namespace PlanDocs.Layout;

/// <summary>How narrow and how wide a text can usefully be set, in points.</summary>
/// <param name="Min">Of the widest stretch that offers no place for a line break.</param>
/// <param name="Max">Of the widest line where lines break only where the text forces it.</param>
public readonly record struct ContentWidths(double Min, double Max);
