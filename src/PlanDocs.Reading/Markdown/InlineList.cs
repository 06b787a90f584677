namespace PlanDocs.Reading;

/// <summary>Inlines in the making. Markdig cuts text at every character that might have meant something; here neighbours grow together again.</summary>
internal sealed class InlineList
{
    private readonly List<Inline> _items = [];

    public IReadOnlyList<Inline> ToList() => _items;

    public void AddRange(IEnumerable<Inline> inlines)
    {
        foreach (var inline in inlines)
            Add(inline);
    }

    public void Add(Inline inline)
    {
        if (inline is Text { Value.Length: 0 })
            return;
        if (inline is Text next && _items is [.., Text last])
            _items[^1] = Joined(last, next);
        else
            _items.Add(inline);
    }

    private static Text Joined(Text last, Text next)
    {
        // A comment or an image that is gone leaves a space on either side.
        var value = last.Value.EndsWith(' ') && next.Value.StartsWith(' ') ? next.Value[1..] : next.Value;
        var length = last.Span.File == next.Span.File ? Math.Max(0, next.Span.End - last.Span.Start) : last.Span.Length;
        return new Text(last.Value + value) { Span = last.Span with { Length = length } };
    }
}
