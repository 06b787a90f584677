namespace PlanDocs.Plans;

/// <summary>The JSON Schemas by which editors complete and check what people write.</summary>
public static class PlanSchema
{
    /// <summary>The schema of a plan, format version 1.</summary>
    public static string OfPlan() => JsonSchema.Write(
        new FormatValue.Mapping(PlanFormat.Plan), "A PlanDocs plan, format version 1", "A career plan as data, from which PlanDocs makes papers in APA 7.");

    /// <summary>The schema of a file of references.</summary>
    public static string OfReferences() => JsonSchema.Write(
        new FormatValue.Rows(ReferenceFormat.Work), "References for a PlanDocs plan", "A list of works in the terms of CSL 1.0.2.");
}
