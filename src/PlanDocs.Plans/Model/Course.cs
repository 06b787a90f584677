namespace PlanDocs.Plans;

/// <param name="Number">Such as <c>LIS 799</c>.</param>
public sealed record Course(Prose? Number, Prose? Name);
