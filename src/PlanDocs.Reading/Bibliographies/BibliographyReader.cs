namespace PlanDocs.Reading;

/// <summary>Reads a file of references: PlanDocs' own YAML, which is CSL-YAML with shorthands, and CSL-JSON, which is YAML, too.</summary>
public static class BibliographyReader
{
    /// <summary>Reads a list of works, or a mapping with <c>references:</c>; a work that cannot be read does not keep the others from being read.</summary>
    public static Result<IReadOnlyList<ReferenceItem>> Read(SourceFile file)
    {
        var diagnostics = new List<Diagnostic>();
        var root = YamlReader.Read(file);
        diagnostics.AddRange(root.Diagnostics);
        if (root.Value is null)
            return new([], diagnostics);
        var items = root.Value is YamlMapping mapping && mapping.Find("references") is { } entry ? entry.Value : root.Value;
        var result = ReferenceItemReader.Read(items);
        return result with { Diagnostics = [.. diagnostics, .. result.Diagnostics] };
    }
}
