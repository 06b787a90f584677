namespace PlanDocs.Citations;

/// <summary>Turns the tree into runs: affixes and delimiters in place, flipping of italics and quotation marks decided.</summary>
internal sealed class Flattening(LocaleSet locales)
{
    private readonly List<Run> _runs = [];
    private string _language = locales.Language;
    private int _quotes;

    public static List<Run> Of(Output output, LocaleSet locales)
    {
        var flattening = new Flattening(locales);
        flattening.Add(output, null);
        return flattening._runs;
    }

    private void Add(Output output, Layer? layer)
    {
        switch (output)
        {
            case TextOutput text:
                AddText(text.Value, layer, text.ContinuesQuotation);
                break;
            case FormattedOutput formatted:
                AddFormatted(formatted, layer);
                break;
            case LinkOutput link:
                Add(link.Content, new Layer(LayerKind.Link, layer, link.Target));
                break;
            case NamesOutput names:
                Add(names.Content, layer);
                break;
            case InlineOutput inline:
                _runs.Add(new Run("", layer, RunKind.Inline) { Inline = inline.Inline });
                break;
            default:
                throw new InvalidOperationException($"No flattening for {output.GetType().Name}.");
        }
    }

    private void AddText(string text, Layer? layer, bool continuesQuotation = false)
    {
        if (text.Length == 0)
            return;
        if (!Superscripts.Has(text))
            _runs.Add(new Run(text, layer) { ContinuesQuotation = continuesQuotation });
        else
            _runs.AddRange(Superscripts.Read(text, layer));
    }

    private void AddFormatted(FormattedOutput output, Layer? layer)
    {
        var surrounding = _language;
        _language = output.Language ?? surrounding;
        AddFormatted(output, output.Format, layer);
        _language = surrounding;
    }

    private void AddFormatted(FormattedOutput output, Formatting format, Layer? layer)
    {
        var display = Display(format.Display, layer);
        AddText(format.Prefix, display);
        var start = _runs.Count;
        if (format.Quotes)
            AddQuote(display, RunKind.OpenQuote);
        _quotes += format.Quotes ? 1 : 0;
        var inner = Fonts(format, display, output.IsFromText);
        var children = format.TextCase is { } textCase ? TextCase.Apply(textCase, output.Children, _language) : output.Children;
        AddChildren(children, format.Delimiter, inner);
        _quotes -= format.Quotes ? 1 : 0;
        if (format.Quotes)
            AddQuote(display, RunKind.CloseQuote);
        if (format.StripPeriods)
            StripPeriods(start);
        AddText(format.Suffix, display);
    }

    private void AddChildren(IReadOnlyList<Output> children, string delimiter, Layer? layer)
    {
        var isFirst = true;
        foreach (var child in children)
        {
            var before = _runs.Count;
            Add(child, layer);
            if (!isFirst && delimiter.Length > 0 && _runs.Count > before)
                _runs.Insert(before, new Run(delimiter, layer));
            isFirst &= _runs.Count == before;
        }
    }

    private void AddQuote(Layer? layer, RunKind kind)
    {
        var isInner = _quotes % 2 == 1;
        var term = kind == RunKind.OpenQuote ? isInner ? "open-inner-quote" : "open-quote" : isInner ? "close-inner-quote" : "close-quote";
        _runs.Add(new Run(locales.Text(term), layer, kind));
    }

    private void StripPeriods(int start)
    {
        for (var i = start; i < _runs.Count; i++)
            _runs[i].Text = _runs[i].Text.Replace(".", "", StringComparison.Ordinal);
    }

    private static Layer? Display(string? display, Layer? layer) => display switch
    {
        "block" => new Layer(LayerKind.Block, layer),
        "left-margin" => new Layer(LayerKind.LeftMargin, layer),
        "right-inline" => new Layer(LayerKind.RightInline, layer),
        "indent" => new Layer(LayerKind.Indent, layer),
        _ => layer,
    };

    /// <summary>The same look without what is raised or lowered around it.</summary>
    private static Layer? OnBaseline(Layer? layer)
    {
        if (layer is null || layer.Kind is LayerKind.Superscript or LayerKind.Subscript)
            return layer is null ? null : OnBaseline(layer.Parent);
        var parent = OnBaseline(layer.Parent);
        return parent == layer.Parent ? layer : new Layer(layer.Kind, parent, layer.Target);
    }

    private static Layer? Fonts(Formatting format, Layer? layer, bool flips)
    {
        layer = format.VerticalAlign switch { "sup" => new Layer(LayerKind.Superscript, layer), "sub" => new Layer(LayerKind.Subscript, layer), "baseline" => OnBaseline(layer), _ => layer };
        if (format.TextDecoration == "underline")
            layer = new Layer(LayerKind.Underline, layer);
        layer = Font(format.FontWeight, "bold", LayerKind.Bold, LayerKind.UprightWeight, layer, flips);
        layer = Font(format.FontVariant, "small-caps", LayerKind.SmallCaps, LayerKind.UprightVariant, layer, flips);
        return Font(format.FontStyle is "oblique" ? "italic" : format.FontStyle, "italic", LayerKind.Italic, LayerKind.UprightStyle, layer, flips);
    }

    private static Layer? Font(string? value, string marked, LayerKind kind, LayerKind opposite, Layer? layer, bool flips)
    {
        var isMarked = Layer.Has(layer, kind, opposite);
        if (value == marked)
            return isMarked ? flips ? new Layer(opposite, layer) : layer : new Layer(kind, layer);
        return value == "normal" && isMarked ? new Layer(opposite, layer) : layer;
    }
}
