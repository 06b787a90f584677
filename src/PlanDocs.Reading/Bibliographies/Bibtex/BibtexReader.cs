namespace PlanDocs.Reading;

/// <summary>Reads BibTeX and BibLaTeX: entries are parsed, inherit from the entries that they refer to, and become works.</summary>
internal static class BibtexReader
{
    public static IReadOnlyList<ReferenceItem> Read(SourceFile file, ImportLog log)
    {
        var entries = new BibtexParser(file, log).Parse();
        var byKey = Distinct(entries, log);
        var inheritance = new BibtexInheritance(byKey, log);
        return [.. entries
            .Where(entry => entry.Type is not ("xdata" or "set") && byKey.GetValueOrDefault(entry.Key) == entry)
            .Select(entry => new BibtexItem(inheritance.Complete(entry), log).Build())];
    }

    private static Dictionary<string, BibtexEntry> Distinct(IReadOnlyList<BibtexEntry> entries, ImportLog log)
    {
        var byKey = new Dictionary<string, BibtexEntry>(entries.Count, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!byKey.TryAdd(entry.Key, entry))
                log.Problems.Add(Errors.RepeatedEntry(entry.Key, entry.Span, byKey[entry.Key].Span));
        }

        return byKey;
    }
}
