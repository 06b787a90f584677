using System.Globalization;
using System.Xml;

namespace PlanDocs.Docx;

/// <summary>Heading levels follow each other without gaps, so that whoever goes from heading to heading misses none (WCAG 2.2 technique G141).</summary>
internal sealed class HeadingRule : Rule
{
    private readonly Dictionary<string, (string? BasedOn, int? Level)> _styles = new(StringComparer.Ordinal);
    private readonly List<string> _paragraphs = [];
    private string _style = "";

    public override bool Watches(string name) => name is "w:pStyle" or "w:style" or "w:basedOn" or "w:outlineLvl";

    public override void Start(PartScanner scanner, XmlReader element)
    {
        if (scanner.Part == Parts.Styles)
            ReadStyle(scanner, element);
        else if (scanner is { Part: Parts.Document, Name: "w:pStyle" })
            _paragraphs.Add(Value(element) ?? "");
    }

    public override void Finish(CheckedPackage package)
    {
        var last = 0;
        var levels = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var style in _paragraphs)
        {
            if (!levels.TryGetValue(style, out var level))
                levels.Add(style, level = LevelOf(style));
            if (level > last + 1 && level <= 9)
                Report(Errors.HeadingGap(last, level));
            if (level <= 9)
                last = level;
        }
    }

    private void ReadStyle(PartScanner scanner, XmlReader element)
    {
        switch (scanner.Name)
        {
            case "w:style":
                _style = Attribute(element, "styleId") ?? "";
                _styles[_style] = (null, null);
                break;
            case "w:basedOn":
                _styles[_style] = _styles[_style] with { BasedOn = Value(element) };
                break;
            case "w:outlineLvl" when int.TryParse(Value(element), NumberStyles.None, CultureInfo.InvariantCulture, out var level):
                _styles[_style] = _styles[_style] with { Level = level + 1 };
                break;
        }
    }

    /// <summary>1 to 9, or 10 for text.</summary>
    private int LevelOf(string? style)
    {
        for (var steps = 0; style is not null && steps < _styles.Count && _styles.TryGetValue(style, out var found); steps++)
        {
            if (found.Level is { } level)
                return level;
            style = found.BasedOn;
        }

        return 10;
    }
}
