using System.Text;
using PlanDocs.Citations;

namespace PlanDocs.Tests.Citations;

/// <summary>Inlines as the HTML in which the official fixtures state their results.</summary>
internal static class FixtureHtml
{
    public static string Of(IReadOnlyList<Inline> inlines)
    {
        var html = new StringBuilder();
        Append(html, inlines, new HashSet<string>());
        return html.ToString();
    }

    /// <summary>citeproc-js puts the spaces at the ends of an entry outside its parts.</summary>
    public static string Of(RenderedEntry entry)
    {
        if (entry.Parts is not [var first, .., var last] || first.Display == EntryDisplay.Inline || last.Display == EntryDisplay.Inline)
            return string.Concat(entry.Parts.Select(part => Part(part.Display, Of(part.Content))));
        var parts = entry.Parts.Select(part => Of(part.Content)).ToArray();
        var (before, after) = (parts[0].Length - parts[0].TrimStart(' ').Length, parts[^1].Length - parts[^1].TrimEnd(' ').Length);
        (parts[0], parts[^1]) = (parts[0].TrimStart(' '), parts[^1].TrimEnd(' '));
        return new string(' ', before) + string.Concat(entry.Parts.Select((part, index) => Part(part.Display, parts[index]))) + new string(' ', after);
    }

    private static string Part(EntryDisplay display, string html) => display switch
    {
        EntryDisplay.Block => $"\n\n    <div class=\"csl-block\">{html}</div>\n",
        EntryDisplay.LeftMargin => $"\n    <div class=\"csl-left-margin\">{html}</div>",
        EntryDisplay.RightInline => $"<div class=\"csl-right-inline\">{html}</div>\n  ",
        EntryDisplay.Indent => $"<div class=\"csl-indent\">{html}</div>\n  ",
        _ => html,
    };

    private static void Append(StringBuilder html, IReadOnlyList<Inline> inlines, HashSet<string> open)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text:
                    html.Append(text.Value.Replace("&", "&#38;", StringComparison.Ordinal).Replace("<", "&#60;", StringComparison.Ordinal).Replace(">", "&#62;", StringComparison.Ordinal));
                    break;
                case Emphasis emphasis:
                    Wrap(html, "<i>", emphasis.Content, "</i>", open, "font-style");
                    break;
                case Strong strong:
                    Wrap(html, "<b>", strong.Content, "</b>", open, "font-weight");
                    break;
                case SmallCaps small:
                    Wrap(html, "<span style=\"font-variant:small-caps;\">", small.Content, "</span>", open, "font-variant");
                    break;
                case Superscript raised:
                    Wrap(html, "<sup>", raised.Content, "</sup>", open, "");
                    break;
                case Subscript lowered:
                    Wrap(html, "<sub>", lowered.Content, "</sub>", open, "");
                    break;
                case Underline underline:
                    Wrap(html, "<span style=\"text-decoration:underline;\">", underline.Content, "</span>", open, "");
                    break;
                case Upright upright:
                    var property = open.Contains("font-style") ? "font-style" : open.Contains("font-weight") ? "font-weight" : "font-variant";
                    Wrap(html, $"<span style=\"{property}:normal;\">", upright.Content, "</span>", open, "");
                    break;
                case Link link:
                    Append(html, link.Content, open);
                    break;
                default:
                    throw new InvalidOperationException($"No HTML for {inline.GetType().Name}.");
            }
        }
    }

    private static void Wrap(StringBuilder html, string start, IReadOnlyList<Inline> content, string end, HashSet<string> open, string property)
    {
        html.Append(start);
        var isNew = open.Add(property);
        Append(html, content, open);
        if (isNew)
            open.Remove(property);
        html.Append(end);
    }
}
