namespace PlanDocs.Reading;

/// <summary>Reads Hayagriva's YAML, the format of Typst: a mapping from keys to works, in which a work may have parents.</summary>
internal static class HayagrivaReader
{
    /// <summary>A mapping all of whose values are mappings with a type or a title; PlanDocs' own files are lists.</summary>
    public static bool IsHayagriva(YamlNode root) =>
        root is YamlMapping { Entries.Count: > 0 } mapping && mapping.Entries.All(entry => entry.Value is YamlMapping work && (work.Find("type") ?? work.Find("title")) is not null);

    public static IReadOnlyList<ReferenceItem> Read(YamlMapping root, ImportLog log) =>
        [.. root.Entries.TakeWhile((entry, index) => log.HasRoom(index, entry.Key.Span)).Select(entry => new HayagrivaItem(entry.Key, (YamlMapping)entry.Value, log).Build())];
}
