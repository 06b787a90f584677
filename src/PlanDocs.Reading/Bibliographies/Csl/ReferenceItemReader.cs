namespace PlanDocs.Reading;

/// <summary>Reads works from YAML, in CSL's terms.</summary>
public static class ReferenceItemReader
{
    /// <summary>Reads works that somebody wrote for PlanDocs: each key that is not known is a mistake.</summary>
    public static Result<IReadOnlyList<ReferenceItem>> Read(YamlNode items) => Read(items, null);

    /// <param name="log">Gets the keys that are not known, where a program wrote the works; null where a person did.</param>
    internal static Result<IReadOnlyList<ReferenceItem>> Read(YamlNode items, ImportLog? log)
    {
        var diagnostics = new List<Diagnostic>();
        if (items is YamlScalar { IsNull: true })
            return new([], diagnostics);
        if (items is not YamlSequence sequence)
            return new([], [Errors.NoReferences(items.Span)]);

        var works = new List<ReferenceItem>();
        var byKey = new Dictionary<string, ReferenceItem>(StringComparer.Ordinal);
        foreach (var node in sequence.Items)
        {
            if (works.Count == ImportLog.WorkLimit)
            {
                diagnostics.Add(Errors.TooManyReferences(ImportLog.WorkLimit, node.Span));
                break;
            }

            if (ReadItem(node, diagnostics, log) is not { } work)
                continue;
            if (byKey.TryAdd(work.Key, work))
                works.Add(work);
            else if (log is null)
                diagnostics.Add(Errors.DuplicateReference(work.Key, work.Span, byKey[work.Key].Span));
            else
                diagnostics.Add(Errors.RepeatedEntry(work.Key, work.Span, byKey[work.Key].Span));
        }

        return new(works, diagnostics);
    }

    private static ReferenceItem? ReadItem(YamlNode node, List<Diagnostic> diagnostics, ImportLog? log)
    {
        if (node is not YamlMapping mapping)
        {
            diagnostics.Add(Errors.NotAReference(node.Kind, node.Span));
            return null;
        }

        var reader = new YamlMappingReader(mapping, "a reference", diagnostics) { Form = log is null ? ReferenceVariables.Form : null };
        var key = reader.RequiredString("id");
        var type = ReadType(reader, diagnostics);
        var texts = new Dictionary<string, Sourced<string>>(StringComparer.Ordinal);
        foreach (var variable in ReferenceVariables.Texts)
        {
            if (reader.Node(variable) is { } value && TextOf(value, variable, reader) is { } text)
                texts.Add(variable, variable == "DOI" ? text with { Value = WebAddress.BareDoi(text.Value) } : text);
        }

        var names = Each(ReferenceVariables.Names, reader, value => ReferenceNameReader.Read(value, reader));
        var dates = Each(ReferenceVariables.Dates, reader, value => ReferenceDateReader.Read(value, diagnostics));
        foreach (var ignored in ReferenceVariables.Ignored)
            reader.Node(ignored);
        Finish(reader, mapping, log);
        if (key is not { } id)
            return null;
        var work = new ReferenceItem(id.Value, type) { Span = id.Span, Texts = texts, Names = names, Dates = dates };
        return log is null ? work : ExportedWork.Settled(WithNoted(work));
    }

    /// <summary>The work with what stands in its note and has no field of its own.</summary>
    private static ReferenceItem WithNoted(ReferenceItem work)
    {
        if (!work.Texts.TryGetValue("note", out var note) || NoteVariables.Of(note.Value, work.Type) is not { Found.Count: > 0 } noted)
            return work;
        var item = ItemBuilder.Of(work);
        noted.AddTo(item, note.Span);
        item.Replace("note", noted.Rest, note.Span);
        return item.Work(work.Key);
    }

    private static void Finish(YamlMappingReader reader, YamlMapping mapping, ImportLog? log)
    {
        if (log is null)
        {
            reader.Finish();
            return;
        }

        foreach (var entry in mapping.Entries)
        {
            if (!ReferenceVariables.IsKnown(entry.Key.Value))
                log.LeaveBehind(entry.Key.Value, entry.Key.Span, mapping.Span);
        }
    }

    private static string ReadType(YamlMappingReader reader, List<Diagnostic> diagnostics)
    {
        if (reader.RequiredString("type") is not { } type)
            return "document";
        foreach (var known in ReferenceVariables.Types)
        {
            if (string.Equals(known, type.Value, StringComparison.Ordinal) || string.Equals(known.Replace('_', '-'), type.Value.Replace('_', '-'), StringComparison.Ordinal))
                return known;
        }

        diagnostics.Add(Errors.UnknownReferenceType(type.Value, type.Span, EditDistance.Nearest(type.Value, ReferenceVariables.Types)));
        return "document";
    }

    /// <summary>Text, or a list of texts such as keywords or the two numbers of a standard, joined with commas.</summary>
    private static Sourced<string>? TextOf(YamlNode value, string variable, YamlMappingReader reader) => value is YamlSequence list
        ? new(string.Join(", ", list.Items.OfType<YamlScalar>().Select(item => item.Value.Trim())), list.Span)
        : reader.AsString(value, variable);

    private static Dictionary<string, T> Each<T>(IReadOnlyList<string> variables, YamlMappingReader reader, Func<YamlNode, T?> read)
        where T : class
    {
        var result = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var variable in variables)
        {
            if (reader.Node(variable) is { } node && read(node) is { } value)
                result.Add(variable, value);
        }

        return result;
    }
}
