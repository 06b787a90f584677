namespace PlanDocs.Citations;

/// <summary>What a rendering element made: text whose formatting and affixes are still a tree.</summary>
internal abstract record Output;
