namespace PlanDocs.Reading;

/// <summary>Reads <c>waive:</c>, which a plan and an assignment have in common.</summary>
public static class WaiverReader
{
    /// <param name="parent">The mapping that has the key.</param>
    public static IReadOnlyList<Waiver> Read(YamlMappingReader parent)
    {
        var waivers = new List<Waiver>();
        foreach (var node in parent.Items("waive"))
        {
            if (node is YamlScalar scalar)
            {
                waivers.Add(new Waiver(new(scalar.Value.Trim(), scalar.Span), null));
            }
            else if (YamlMappingReader.Open(node, "waive", "a waiver", parent.Diagnostics) is { } reader)
            {
                var rule = reader.RequiredString("rule");
                var reason = reader.String("reason");
                if (rule is { } code)
                    waivers.Add(new Waiver(code, reason));
                reader.Finish();
            }
        }

        return waivers;
    }
}
