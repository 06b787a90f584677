namespace PlanDocs.Reading;

/// <summary>Reads names: <c>Family, Given</c>, <c>Family, Given, Suffix</c>, a group, or CSL's parts; one of them or a list.</summary>
internal static class ReferenceNameReader
{
    public static IReadOnlyList<ReferenceName>? Read(YamlNode node, YamlMappingReader reader)
    {
        var nodes = node is YamlSequence list ? list.Items : [node];
        ReferenceName[] names = [.. nodes.Select(item => ReadName(item, reader)).OfType<ReferenceName>()];
        return names.Length == 0 ? null : names;
    }

    private static ReferenceName? ReadName(YamlNode node, YamlMappingReader reader)
    {
        var name = node is YamlMapping mapping ? FromParts(mapping, reader) : reader.AsString(node, "name") is { } text ? FromText(text) : null;
        if (name is { Family: null or "", Given: null or "", Literal: null or "" })
        {
            reader.Diagnostics.Add(Errors.EmptyName(node.Span));
            return null;
        }

        return name;
    }

    /// <summary>A name on one line.</summary>
    public static ReferenceName FromText(Sourced<string> text)
    {
        var parts = text.Value.Split(',', 3, StringSplitOptions.TrimEntries);
        return parts.Length == 1
            ? new ReferenceName { Literal = text.Value, Span = text.Span }
            : new ReferenceName { Family = parts[0], Given = parts[1], Suffix = parts.Length > 2 ? parts[2] : null, Span = text.Span };
    }

    private static ReferenceName FromParts(YamlMapping mapping, YamlMappingReader outer)
    {
        var reader = new YamlMappingReader(mapping, "a name", outer.Diagnostics);
        var name = new ReferenceName
        {
            Span = mapping.Span,
            Family = reader.String("family")?.Value,
            Given = reader.String("given")?.Value,
            DroppingParticle = reader.String("dropping-particle")?.Value,
            NonDroppingParticle = reader.String("non-dropping-particle")?.Value,
            Suffix = reader.String("suffix")?.Value,
            CommaSuffix = IsTrue(reader, "comma-suffix"),
            StaticOrdering = IsTrue(reader, "static-ordering"),
            Literal = (reader.String("literal") ?? reader.String("name"))?.Value,
            ShortForm = reader.String("short")?.Value,
        };
        reader.Node("parse-names");
        reader.Node("isInstitution");
        reader.Finish();
        return name;
    }

    private static bool IsTrue(YamlMappingReader reader, string key) => reader.String(key)?.Value is "true" or "1";
}
