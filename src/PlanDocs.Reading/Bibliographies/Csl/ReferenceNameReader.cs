namespace PlanDocs.Reading;

/// <summary>Reads names: <c>Family, Given</c>, <c>Family, Given, Suffix</c>, a group, or CSL's parts; one of them or a list.</summary>
internal static partial class ReferenceNameReader
{
    public static IReadOnlyList<ReferenceName>? Read(YamlNode node, YamlMappingReader reader)
    {
        var nodes = node is YamlSequence list ? list.Items : [node];
        if (IsTornApart(nodes))
            reader.Diagnostics.Add(Errors.TornNames($"{((YamlScalar)nodes[0]).Value}, {((YamlScalar)nodes[1]).Value}", nodes[0].Span));
        ReferenceName[] names = [.. nodes.Select(item => ReadName(item, reader)).OfType<ReferenceName>()];
        return names.Length == 0 ? null : names;
    }

    /// <summary>
    /// In <c>[Doe, Jane]</c>, YAML takes the comma for its own, and one person becomes two. On one line, in pairs, and with a second word
    /// that looks like a given name, that is what happened.
    /// </summary>
    private static bool IsTornApart(IReadOnlyList<YamlNode> nodes)
    {
        if (nodes.Count < 2 || nodes.Count % 2 != 0 || !nodes.All(node => node is YamlScalar { IsPlain: true } scalar && !scalar.Value.Contains(',', StringComparison.Ordinal)))
            return false;
        if (nodes[0].Span.File is not { } file || file.Text.AsSpan(nodes[0].Span.End, nodes[1].Span.Start - nodes[0].Span.End).Trim() is not ",")
            return false;
        return nodes.Where((_, index) => index % 2 == 1).All(node => GivenName().IsMatch(((YamlScalar)node).Value)) && nodes.Where((_, index) => index % 2 == 0).All(node => !((YamlScalar)node).Value.Contains(' ', StringComparison.Ordinal));
    }

    private static ReferenceName? ReadName(YamlNode node, YamlMappingReader reader)
    {
        var name = node is YamlMapping mapping ? FromParts(mapping, reader) : reader.AsString(node, "name") is { } text ? FromText(text) : null;
        if (name is { Family: null or "", Given: null or "", Literal: null or "" })
        {
            reader.Diagnostics.Add(Errors.EmptyName(node.Span));
            return null;
        }

        // What programs export has its persons in parts.
        if (reader.Form is not null && node is YamlScalar { Value: var written })
            ReportDoubts(written.Trim(), node.Span, reader.Diagnostics);
        return name;
    }

    private static void ReportDoubts(string name, SourceSpan span, ICollection<Diagnostic> diagnostics)
    {
        if (SeveralNames().IsMatch(name))
            diagnostics.Add(Errors.SeveralNames(name, span));
        else if (IsPersonWithoutComma(name))
            diagnostics.Add(Errors.PersonWithoutComma(name, span));
    }

    /// <summary>Whether a name on one line gets a warning, because it looks like something else.</summary>
    public static bool IsDoubtful(string name) => SeveralNames().IsMatch(name) || IsPersonWithoutComma(name);

    private static bool IsPersonWithoutComma(string name) => PersonWithoutComma().IsMatch(name) && !GroupNames.MayBeGroup(name.Split(' '));

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

    /// <summary>Names that other forms join: Lee, Ana; Chan, Bo, or Lee, A., &amp; Chan, B.</summary>
    [System.Text.RegularExpressions.GeneratedRegex(@"^[^,]*,[^;]*;|,\s*(?:&|and)\s")]
    private static partial System.Text.RegularExpressions.Regex SeveralNames();

    /// <summary>Two words, perhaps with initials between them or in place of the first: Ana Lee, Ana M. Lee, A. Lee.</summary>
    [System.Text.RegularExpressions.GeneratedRegex(@"^\p{Lu}(?:\p{Ll}+|\.(?:\s?\p{Lu}\.)*)(?: \p{Lu}\.)* \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$")]
    private static partial System.Text.RegularExpressions.Regex PersonWithoutComma();

    /// <summary>A word in title case, or initials; more of the same may follow.</summary>
    [System.Text.RegularExpressions.GeneratedRegex(@"^\p{Lu}(?:\p{Ll}+|\.)(?:[\s-]*\p{Lu}(?:\p{Ll}+|\.))*$")]
    private static partial System.Text.RegularExpressions.Regex GivenName();
}
