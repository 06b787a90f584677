namespace PlanDocs.Citations;

internal sealed record SortKey(string? Variable, MacroCall? Macro, bool IsDescending, NameOptions Names);
