namespace PlanDocs.Reading;

/// <summary>An entry of a .bib file; the names of fields are in lower case.</summary>
/// <param name="Type">The type in lower case, without the at sign.</param>
/// <param name="Span">The key, where the entry is reported.</param>
internal sealed record BibtexEntry(string Type, string Key, SourceSpan Span, Dictionary<string, BibtexField> Fields)
{
    public BibtexField? Field(string name) => Fields.GetValueOrDefault(name);
}
