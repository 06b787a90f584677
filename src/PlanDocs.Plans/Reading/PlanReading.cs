using PlanDocs.Reading;

namespace PlanDocs.Plans;

/// <summary>What every part of the reading of one plan needs.</summary>
internal sealed class PlanReading(SourceFile file, IPlanFiles files, IContentReader content, List<Diagnostic> diagnostics)
{
    public SourceFile File => file;

    public IPlanFiles Files => files;

    public IContentReader Content => content;

    public List<Diagnostic> Diagnostics => diagnostics;

    /// <summary>Known before any prose is read, because quotation marks depend on it.</summary>
    public string Language { get; set; } = "en-US";

    /// <summary>A file of references could not be read.</summary>
    public bool LacksReferences { get; set; }

    /// <summary>The prose of a key; null where there is none, or only space. What is no text is an empty paragraph, so that nobody asks for it again.</summary>
    public Prose? Prose(YamlMappingReader reader, string key) =>
        reader.Node(key) is not { } node ? null
            : reader.Scalar(node, key) is not { } scalar ? new Prose(MappedText.Verbatim(file, node.Span.Start, 0), [new Paragraph([])])
            : string.IsNullOrWhiteSpace(scalar.Value) ? null : Prose(scalar.Text);

    public Prose? Prose(YamlMappingReader reader, string key, string otherSpelling) => Prose(reader, key) ?? Prose(reader, otherSpelling);

    /// <summary>The prose of each item of a list; a single value is a list of one.</summary>
    public IReadOnlyList<Prose> Proses(YamlMappingReader reader, string key) =>
        [.. reader.Items(key).Select(item => reader.Scalar(item, key)).OfType<YamlScalar>().Select(scalar => Prose(scalar.Text))];

    public Prose Prose(MappedText text)
    {
        var summary = new List<IReadOnlyList<Inline>>();
        return new(text, PlanReader.Take(content.ReadMarkdown(text, Language, files, summary), diagnostics) ?? []) { Summary = summary };
    }

    public Sourced<PlanDate>? Date(YamlMappingReader reader, string key)
    {
        if (reader.String(key) is not { } text)
            return null;
        if (PlanDateParser.Parse(text.Value) is { } date)
            return new(date, text.Span);
        var mistake = DateMistakes.Of(text.Value, needsDay: false);
        diagnostics.Add(mistake is { IsImpossible: true } ? Errors.NoSuchDate(text.Value, text.Span, mistake.Hint) : Errors.NotADate(text.Value, text.Span, mistake?.Hint));
        return null;
    }

    /// <summary>An id that can be an anchor in a document.</summary>
    public string? Id(YamlMappingReader reader)
    {
        if (reader.String("id") is not { } id)
            return null;
        if (IsId(id.Value))
            return id.Value;
        diagnostics.Add(Errors.BadId(id.Value, id.Span));
        return null;
    }

    /// <summary>The audiences that a part of the plan is for.</summary>
    public IReadOnlyList<Sourced<string>> Audience(YamlMappingReader reader)
    {
        var names = reader.Strings("audience");
        foreach (var name in names.Where(name => !IsId(name.Value)))
            diagnostics.Add(Errors.BadId(name.Value, name.Span));
        return names;
    }

    private static bool IsId(string text) => text.Length > 0 && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.');

    /// <summary>Reads each mapping of a list; a single mapping is a list of one.</summary>
    public IReadOnlyList<T> Each<T>(YamlMappingReader reader, string key, MappingForm form, Func<YamlMappingReader, T?> read)
        where T : class
    {
        var items = new List<T>();
        foreach (var node in reader.Items(key, form))
        {
            if (YamlMappingReader.Open(node, key, form, diagnostics) is not { } inner)
                continue;
            if (read(inner) is { } item)
                items.Add(item);
            inner.Finish();
        }

        return items;
    }
}
