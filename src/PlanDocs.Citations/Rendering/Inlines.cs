using System.Text;

namespace PlanDocs.Citations;

/// <summary>The last step: runs become the paper's inlines.</summary>
internal static class Inlines
{
    /// <summary>A whole citation or entry.</summary>
    public static IReadOnlyList<DisplayedPart> Of(Output? output, LocaleSet locales)
    {
        if (output is null)
            return [];
        var runs = Flattening.Of(output, locales);
        Punctuation.Tidy(runs, locales.PunctuationInQuote);
        runs.RemoveAll(run => run.Text.Length == 0 && run.Kind != RunKind.Inline);
        return Parts(runs);
    }

    /// <summary>The text alone, without punctuation rules; for comparisons.</summary>
    public static string Plain(Output? output)
    {
        var result = new StringBuilder();
        AppendPlain(output, result);
        return result.ToString();
    }

    private static void AppendPlain(Output? output, StringBuilder result)
    {
        switch (output)
        {
            case TextOutput text:
                result.Append(text.Value);
                break;
            case FormattedOutput formatted:
                result.Append(formatted.Format.Prefix);
                for (var i = 0; i < formatted.Children.Count; i++)
                {
                    if (i > 0)
                        result.Append(formatted.Format.Delimiter);
                    AppendPlain(formatted.Children[i], result);
                }

                result.Append(formatted.Format.Suffix);
                break;
            case LinkOutput link:
                AppendPlain(link.Content, result);
                break;
            case NamesOutput names:
                AppendPlain(names.Content, result);
                break;
            default:
                break;
        }
    }

    private static List<DisplayedPart> Parts(List<Run> runs)
    {
        var parts = new List<DisplayedPart>();
        var i = 0;
        while (i < runs.Count)
        {
            var display = DisplayOf(runs[i].Layer);
            var end = i + 1;
            while (end < runs.Count && DisplayOf(runs[end].Layer) == display)
                end++;
            parts.Add(new DisplayedPart(Kind(display), Nest(runs, i, end, 0)));
            i = end;
        }

        return parts;
    }

    private static Layer? DisplayOf(Layer? layer)
    {
        for (; layer is not null; layer = layer.Parent)
        {
            if (layer.Kind >= LayerKind.Block)
                return layer;
        }

        return null;
    }

    private static EntryDisplay Kind(Layer? layer) => layer?.Kind switch
    {
        LayerKind.Block => EntryDisplay.Block,
        LayerKind.LeftMargin => EntryDisplay.LeftMargin,
        LayerKind.RightInline => EntryDisplay.RightInline,
        LayerKind.Indent => EntryDisplay.Indent,
        _ => EntryDisplay.Inline,
    };

    private static List<Inline> Nest(List<Run> runs, int start, int end, int depth)
    {
        var inlines = new List<Inline>();
        var i = start;
        while (i < end)
        {
            var layer = Ancestor(runs[i].Layer, depth + 1);
            var next = i + 1;
            while (next < end && Ancestor(runs[next].Layer, depth + 1) == layer)
                next++;
            if (layer is null)
                AddPlain(inlines, runs, i, next);
            else if (layer.Kind >= LayerKind.Block)
                inlines.AddRange(Nest(runs, i, next, depth + 1));
            else
                inlines.Add(Wrap(layer, Nest(runs, i, next, depth + 1)));
            i = next;
        }

        return inlines;
    }

    private static Layer? Ancestor(Layer? layer, int depth)
    {
        while (layer is not null && layer.Depth > depth)
            layer = layer.Parent;
        return layer is not null && layer.Depth == depth ? layer : null;
    }

    private static void AddPlain(List<Inline> inlines, List<Run> runs, int start, int end)
    {
        var text = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            if (runs[i].Inline is { } inline)
            {
                FlushText(inlines, text);
                inlines.Add(inline);
            }
            else
                text.Append(runs[i].Text);
        }

        FlushText(inlines, text);
    }

    private static void FlushText(List<Inline> inlines, StringBuilder text)
    {
        if (text.Length > 0)
            inlines.Add(new Text(text.ToString()));
        text.Clear();
    }

    private static Inline Wrap(Layer layer, List<Inline> content) => layer.Kind switch
    {
        LayerKind.Italic => new Emphasis(content),
        LayerKind.Bold => new Strong(content),
        LayerKind.SmallCaps => new SmallCaps(content),
        LayerKind.Underline => new Underline(content),
        LayerKind.Superscript => new Superscript(content),
        LayerKind.Subscript => new Subscript(content),
        LayerKind.UprightStyle or LayerKind.UprightWeight or LayerKind.UprightVariant => new Upright(content),
        LayerKind.Link => new Link(layer.Target!, content),
        _ => throw new InvalidOperationException($"No inline for {layer.Kind}."),
    };
}
