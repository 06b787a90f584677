using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PlanDocs.Docx;

/// <summary>What the style of a paragraph means: a heading and its level, a quotation, a list.</summary>
internal sealed partial class StyleMeanings
{
    private const int LongestChain = 16;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    public StyleMeanings(Styles? styles)
    {
        foreach (var style in styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
                _styles.TryAdd(id, style);
        }
    }

    /// <param name="HeadingLevel">1 to 6; 0 for no heading.</param>
    /// <param name="Numbering">The list to which the style itself belongs.</param>
    internal sealed record Meaning(int HeadingLevel, bool IsQuotation, bool IsCaption, bool IsContents, NumberingProperties? Numbering);

    public Meaning Of(ParagraphProperties? properties)
    {
        var chain = Chain(properties?.ParagraphStyleId?.Val?.Value).ToList();
        var names = chain.Select(style => style.StyleName?.Val?.Value ?? style.StyleId?.Value ?? "").ToList();
        if (chain.Count == 0 && properties?.ParagraphStyleId?.Val?.Value is { } unknown)
            names.Add(unknown);
        var outline = properties?.OutlineLevel?.Val?.Value ?? chain.Select(style => style.StyleParagraphProperties?.OutlineLevel?.Val?.Value).FirstOrDefault(level => level is not null);
        var level = names.Select(LevelOf).FirstOrDefault(found => found > 0);
        if (level == 0 && outline is >= 0 and < 6)
            level = outline.Value + 1;
        return new Meaning(Math.Min(level, 6), names.Any(name => Quotation().IsMatch(name)), names.Any(name => Caption().IsMatch(name)), names.Any(name => Contents().IsMatch(name)), chain.Select(style => style.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(list => list is not null));
    }

    // Word writes the names of its own styles in English, whatever its language; other programs use theirs as identifiers.
    private static int LevelOf(string name) => HeadingName().Match(name) is { Success: true } match ? match.Groups["level"].Value[0] - '0' : 0;

    private IEnumerable<Style> Chain(string? id)
    {
        for (var i = 0; i < LongestChain && id is not null && _styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    [GeneratedRegex(@"^(?:heading|überschrift|berschrift|titre|título|ttulo)\s*(?<level>[1-6])$", RegexOptions.IgnoreCase)]
    private static partial Regex HeadingName();

    [GeneratedRegex(@"^(?:toc \d|table of figures|contents \d)$", RegexOptions.IgnoreCase)]
    private static partial Regex Contents();

    // pandoc has a style for each kind of caption.
    [GeneratedRegex(@"^(?:(?:image|table) ?)?caption$|^beschriftung$", RegexOptions.IgnoreCase)]
    private static partial Regex Caption();

    [GeneratedRegex(@"^(?:intense ?)?quot(?:e|ation|ations)$|^block ?(?:text|quot\w*)$|^zitat$", RegexOptions.IgnoreCase)]
    private static partial Regex Quotation();
}
