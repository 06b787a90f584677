namespace PlanDocs.Reading;

/// <content>The shapes that values may have.</content>
internal sealed partial class HayagrivaItem
{
    private void AddNames()
    {
        AddNames(_work, "author", "author");
        AddNames(_work, "editor", "editor");
        foreach (var parent in _parents)
        {
            if (!_item.Has("editor"))
                AddNames(parent, "editor", "editor");
            if (!_item.Has("container-author") && _item.Type is "chapter" or "entry-encyclopedia")
                AddNames(parent, "author", "container-author");
        }

        if (_work.Find("affiliated")?.Value is not { } affiliated)
            return;
        foreach (var group in (affiliated is YamlSequence list ? list.Items : [affiliated]).OfType<YamlMapping>())
            AddNames(group, "names", Role((group.Find("role")?.Value as YamlScalar)?.Value));
    }

    private void AddNames(YamlMapping work, string field, string variable)
    {
        if (work.Find(field)?.Value is { } names)
            _item.Add(variable, [.. (names is YamlSequence list ? list.Items : [names]).Select(Name).OfType<ReferenceName>()]);
    }

    private static ReferenceName? Name(YamlNode node) => node switch
    {
        YamlScalar { Value.Length: > 0 } scalar => FromText(scalar),
        YamlMapping mapping when Value(mapping, "name") is { } family => Value(mapping, "given-name") is { } given
            ? new ReferenceName { Family = family, Given = given, NonDroppingParticle = Value(mapping, "prefix"), Suffix = Value(mapping, "suffix"), Span = mapping.Span }
            : new ReferenceName { Literal = family, ShortForm = Value(mapping, "alias"), Span = mapping.Span },
        _ => null,
    };

    /// <summary>"Family, Given" or "Family, Suffix, Given"; without a comma, a group or a single name.</summary>
    private static ReferenceName FromText(YamlScalar scalar)
    {
        var parts = scalar.Value.Split(',', 3, StringSplitOptions.TrimEntries);
        if (parts.Length == 1)
            return new ReferenceName { Literal = scalar.Value.Trim(), Span = scalar.Span };
        var (particle, family) = NameParticles.Split(parts[0]);
        return new ReferenceName { Family = family, NonDroppingParticle = particle, Given = parts[^1], Suffix = parts.Length > 2 ? parts[1] : null, Span = scalar.Span };
    }

    private static string Role(string? role) => role switch
    {
        "translator" => "translator",
        "compiler" => "compiler",
        "composer" => "composer",
        "director" => "director",
        "executive-producer" => "executive-producer",
        "illustrator" => "illustrator",
        "narrator" => "narrator",
        "organizer" => "organizer",
        "producer" => "producer",
        "writer" => "script-writer",
        "collaborator" or "commentator" or "annotator" or "founder" => "contributor",
        "cast-member" => "performer",
        _ => "contributor",
    };

    private void AddDate(YamlNode node)
    {
        if (node is YamlScalar scalar)
            _item.Add("issued", ReferenceDateReader.FromText(scalar.Value.Trim(), scalar.Span));
    }

    private void AddPublisher(YamlNode node)
    {
        if (node is not YamlMapping mapping)
        {
            AddText(node, "publisher");
            return;
        }

        AddText(mapping, "name", "publisher");
        AddText(mapping, "location", "publisher-place");
    }

    private void AddUrl(YamlNode node)
    {
        if (node is not YamlMapping mapping)
        {
            AddText(node, "URL");
            return;
        }

        AddText(mapping, "value", "URL");
        if (mapping.Find("date")?.Value is YamlScalar date)
            _item.Add("accessed", ReferenceDateReader.FromText(date.Value.Trim(), date.Span));
    }

    private void AddSerialNumbers(YamlNode node)
    {
        if (node is not YamlMapping mapping)
        {
            AddText(node, "number");
            return;
        }

        foreach (var entry in mapping.Entries)
        {
            if (entry.Key.Value.ToLowerInvariant() is "arxiv" && entry.Value is YamlScalar { Value: var number } arxiv)
                _item.Add("URL", $"https://arxiv.org/abs/{number}", arxiv.Span);
            else
                AddText(entry.Value, entry.Key.Value.ToLowerInvariant() switch { "doi" => "DOI", "isbn" => "ISBN", "issn" => "ISSN", "pmid" => "PMID", "pmcid" => "PMCID", _ => "number" }, WebAddress.BareDoi);
        }
    }

    private void AddText(YamlMapping work, string field, string variable)
    {
        if (work.Find(field)?.Value is { } node)
            AddText(node, variable);
    }

    /// <summary>Text, or a mapping with the text as its <c>value</c> and perhaps a <c>short</c> form; braces protect from a change of case.</summary>
    private void AddText(YamlNode node, string variable, Func<string, string>? normalize = null)
    {
        if (node is YamlMapping mapping)
        {
            AddText(mapping, "value", variable);
            if (variable is "title" or "container-title")
                AddText(mapping, "short", variable == "title" ? "title-short" : "container-title-short");
        }
        else if (node is YamlScalar { IsNull: false } scalar)
        {
            var text = scalar.Value.Trim();
            _item.Add(variable, normalize is not null ? normalize(text) : variable is "title" or "container-title" ? Protected(text) : text, scalar.Span);
        }
    }

    private static string Protected(string text) => text.Contains('{', StringComparison.Ordinal)
        ? text.Replace("{", "<span class=\"nocase\">", StringComparison.Ordinal).Replace("}", "</span>", StringComparison.Ordinal)
        : text;

    private static string? Value(YamlMapping mapping, string key) => mapping.Find(key)?.Value is YamlScalar { IsNull: false } scalar ? scalar.Value.Trim() : null;
}
