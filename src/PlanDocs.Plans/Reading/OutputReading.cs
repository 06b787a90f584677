using PlanDocs.Reading;

namespace PlanDocs.Plans;

/// <summary>Reads how the plan names its documents.</summary>
internal static class OutputReading
{
    public static OutputPattern Read(YamlMappingReader plan)
    {
        if (plan.String("output") is not { } text)
            return OutputPattern.Default;
        var pattern = new OutputPattern(text);
        var unknown = pattern.Used().Where(used => !OutputPattern.Placeholders.Contains(used.Name)).ToList();
        foreach (var (name, _) in unknown)
            plan.Diagnostics.Add(Errors.UnknownPlaceholder(name, text.Span, EditDistance.Nearest(name, OutputPattern.Placeholders)));
        if (unknown.Count == 0 && !pattern.IsSafe())
            plan.Diagnostics.Add(Errors.UnsafeOutput(text.Value, text.Span));
        return pattern;
    }
}
