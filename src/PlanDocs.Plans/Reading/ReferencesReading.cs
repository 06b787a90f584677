using PlanDocs.Reading;

namespace PlanDocs.Plans;

/// <summary>Reads the references, from files beside the plan or from the plan itself.</summary>
internal static class ReferencesReading
{
    /// <summary>Of all files together.</summary>
    private const int ReferenceLimit = 75_000;

    /// <summary>Of a title and the like, in characters; abstracts and notes, which no entry shows, may be longer.</summary>
    private const int TextLimit = 20_000;

    public static IReadOnlyList<ReferenceItem> Read(YamlMappingReader plan, PlanReading context)
    {
        var items = new List<ReferenceItem>();
        var inline = new List<YamlNode>();
        var read = new HashSet<byte[]>(ReferenceEqualityComparer.Instance);
        foreach (var node in plan.Items("references", ReferenceVariables.Form))
        {
            if (node is YamlScalar path)
                items.AddRange(FromFile(path, context, read));
            if (items.Count > ReferenceLimit)
            {
                context.Diagnostics.Add(Errors.TooManyReferences(ReferenceLimit, node.Span));
                break;
            }

            if (node is not YamlScalar)
                inline.Add(node);
        }

        if (inline.Count > 0)
            items.AddRange(PlanReader.Take(context.Content.ReadReferences(new YamlSequence(inline, inline[0].Span)), context.Diagnostics) ?? []);
        context.Diagnostics.AddRange(items.SelectMany(item => item.Texts).Where(text => text.Key is not ("abstract" or "note" or "annote")).Select(text => text.Value).Where(text => text.Value.Length > TextLimit).Select(text => Errors.TextOfWorkTooLong(TextLimit, text.Span)));
        return Distinct(items, context);
    }

    /// <param name="read">The files so far; one that is named twice, by whatever path, is read once.</param>
    private static IReadOnlyList<ReferenceItem> FromFile(YamlScalar path, PlanReading context, HashSet<byte[]> read)
    {
        var name = path.Value.Trim();
        var bytes = PlanReader.Take(context.Files.Read(name, path.Span), context.Diagnostics);
        if (bytes is not null && !read.Add(bytes))
            return [];
        var shown = Path.Combine(Path.GetDirectoryName(context.File.Path) ?? "", name);
        var file = bytes is null ? null : PlanReader.Take(TextFile.Decode(shown, bytes), context.Diagnostics);
        var items = file is null ? null : PlanReader.Take(context.Content.ReadBibliography(file), context.Diagnostics);
        context.LacksReferences |= items is null || (items.Count == 0 && context.Diagnostics.Exists(found => found.Severity == Severity.Error && found.Span.File == file));
        return items ?? [];
    }

    private static List<ReferenceItem> Distinct(List<ReferenceItem> items, PlanReading context)
    {
        var first = new Dictionary<string, ReferenceItem>(StringComparer.Ordinal);
        var distinct = new List<ReferenceItem>(items.Count);
        foreach (var item in items)
        {
            if (first.TryAdd(item.Key, item))
                distinct.Add(item);
            else if (item.Span.File != first[item.Key].Span.File && !SaysTheSame(item, first[item.Key]))
                context.Diagnostics.Add(Errors.DuplicateReference(item.Key, item.Span, first[item.Key].Span));
        }

        return distinct;
    }

    /// <summary>Two exports of one library have many works in common.</summary>
    private static bool SaysTheSame(ReferenceItem item, ReferenceItem other) =>
        string.Equals(ReferenceWriter.Write([item]), ReferenceWriter.Write([other]), StringComparison.Ordinal);
}
