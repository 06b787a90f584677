namespace PlanDocs;

/// <summary>A line and a column, both counted from 1; a column counts UTF-16 code units.</summary>
public readonly record struct SourcePosition(int Line, int Column);
