namespace PlanDocs.Reading;

/// <summary>Reads RIS as Zotero, EndNote, ProQuest, and the Web of Science write it.</summary>
internal static class RisReader
{
    public static IReadOnlyList<ReferenceItem> Read(SourceFile file, ImportLog log)
    {
        var keys = new KeyMaker();
        return [.. new RisParser(file, log).Parse().Select(record => new RisItem(record, log).Build(keys))];
    }
}
