namespace PlanDocs.Reading;

/// <summary>
/// Reads a file of references in any of the formats in <see cref="BibliographyFormat"/>; a work that cannot be read does not keep the
/// others from being read.
/// </summary>
public static class BibliographyReader
{
    /// <summary>Reads the works of a file, and says what is wrong with it.</summary>
    public static Result<IReadOnlyList<ReferenceItem>> Read(SourceFile file) => Read(file, new ImportLog());

    /// <summary>Reads like <see cref="Read(SourceFile)"/>, and says also which fields could not be carried over.</summary>
    public static Result<IReadOnlyList<ReferenceItem>> Import(SourceFile file)
    {
        var log = new ImportLog();
        var result = Read(file, log);
        return result with { Diagnostics = [.. result.Diagnostics, .. log.LeftBehind] };
    }

    private static Result<IReadOnlyList<ReferenceItem>> Read(SourceFile file, ImportLog log) => BibliographyFormats.Of(file) switch
    {
        BibliographyFormat.Bibtex => new(BibtexReader.Read(file, log), log.Problems),
        BibliographyFormat.Ris => new(RisReader.Read(file, log), log.Problems),
        BibliographyFormat.CslJson => ReadYaml(file, log, isFromProgram: true),
        BibliographyFormat.Yaml => ReadYaml(file, log, isFromProgram: false),
        var format => throw new InvalidOperationException($"No reader for {format}."),
    };

    /// <summary>A list of works; a mapping with <c>references:</c> or, as Zotero writes, <c>items:</c>; or Hayagriva's mapping.</summary>
    private static Result<IReadOnlyList<ReferenceItem>> ReadYaml(SourceFile file, ImportLog log, bool isFromProgram)
    {
        var root = YamlReader.Read(file);
        if (root.Value is null)
            return new([], root.Diagnostics);
        if (HayagrivaReader.IsHayagriva(root.Value))
            return new(HayagrivaReader.Read((YamlMapping)root.Value, log), [.. root.Diagnostics, .. log.Problems]);
        var items = root.Value is YamlMapping mapping && (mapping.Find("references") ?? mapping.Find("items")) is { } entry ? entry.Value : root.Value;
        var result = ReferenceItemReader.Read(items, isFromProgram ? log : null);
        return result with { Diagnostics = [.. root.Diagnostics, .. result.Diagnostics] };
    }
}
