namespace PlanDocs.Citations;

/// <summary>An XML element with the place where it starts.</summary>
internal sealed class MarkupElement(string name, SourceSpan span)
{
    private readonly List<string> _texts = [];

    public string Name { get; } = name;

    public SourceSpan Span { get; } = span;

    public Dictionary<string, string> Attributes { get; } = new(StringComparer.Ordinal);

    public List<MarkupElement> Children { get; } = [];

    public string Text => string.Concat(_texts);

    public void Append(string text) => _texts.Add(text);

    public string? this[string attribute] => Attributes.GetValueOrDefault(attribute);

    public MarkupElement? Child(string name) => Children.Find(child => child.Name == name);
}
