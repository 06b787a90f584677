using System.Text;

namespace PlanDocs.Reading;

/// <summary>Inlines in the making. Markdig cuts text at every character that might have meant something; here neighbours grow together again.</summary>
internal sealed class InlineList
{
    private readonly List<Inline> _items = [];

    /// <summary>The pieces that have come after <see cref="_first"/>; joined once, as a paragraph may consist of thousands.</summary>
    private readonly StringBuilder _joined = new();
    private Text? _first;
    private SourceSpan _span;

    public IReadOnlyList<Inline> ToList()
    {
        EndText();
        return _items;
    }

    public void AddRange(IEnumerable<Inline> inlines)
    {
        foreach (var inline in inlines)
            Add(inline);
    }

    public void Add(Inline inline)
    {
        if (inline is Text text)
        {
            if (text.Value.Length > 0)
                AddText(text);
            return;
        }

        EndText();
        _items.Add(inline);
    }

    private void AddText(Text text)
    {
        if (_first is null)
        {
            (_first, _span) = (text, text.Span);
            return;
        }

        if (_joined.Length == 0)
            _joined.Append(_first.Value);
        // A comment or an image that is gone leaves a space on either side.
        var isSecondSpace = _joined[^1] == ' ' && text.Value[0] == ' ';
        _joined.Append(text.Value, isSecondSpace ? 1 : 0, text.Value.Length - (isSecondSpace ? 1 : 0));
        if (_span.File == text.Span.File)
            _span = _span with { Length = Math.Max(0, text.Span.End - _span.Start) };
    }

    private void EndText()
    {
        if (_first is not null)
            _items.Add(_joined.Length == 0 ? _first : new Text(_joined.ToString()) { Span = _span });
        _first = null;
        _joined.Clear();
    }
}
