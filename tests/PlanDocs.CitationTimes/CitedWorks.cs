using System.Globalization;
using PlanDocs.Citations;
using PlanDocs.Reading;

namespace PlanDocs.CitationTimes;

/// <summary>Works that are each cited twice and listed in APA.</summary>
public sealed class CitedWorks
{
    private readonly ReferenceItem[] _items;
    private readonly CitationCluster[] _citations;

    private CitedWorks(ReferenceItem[] items)
    {
        _items = items;
        _citations = [.. items.Concat(items.Reverse()).Select(item => new CitationCluster([new Cite(item.Key)]))];
    }

    public int Count => _items.Length;

    /// <summary>Reads works from a file, and varies them until there are <paramref name="count"/>.</summary>
    public static CitedWorks Read(string path, int? count = null)
    {
        var works = BibliographyReader.Read(new SourceFile(path, File.ReadAllText(path))).Value!;
        return new CitedWorks([.. Enumerable.Range(0, count ?? works.Count).Select(index => Vary(works[index % works.Count], index / works.Count))]);
    }

    /// <summary>From the style's text to the inlines of all citations and entries.</summary>
    public RenderedReferences Render()
    {
        var style = StyleReader.Read(BuiltInStyles.Style("apa")!).Value!;
        var locales = LocaleSet.Create(style, "en-US", [BuiltInStyles.Locale("en-US")!]);
        return ReferenceProcessor.Render(style, locales, _items, _citations);
    }

    /// <summary>
    /// The same authors with another work in one of five years; in every third variation the first author has another given name.
    /// So there is much to tell apart: more names, given names, and long runs of letters after the year.
    /// </summary>
    private static ReferenceItem Vary(ReferenceItem item, int variation) => variation == 0 ? item : item with
    {
        Key = item.Key + "-" + variation.ToString(CultureInfo.InvariantCulture),
        Texts = item.Texts.ToDictionary(text => text.Key, text => text.Key == "title" ? text.Value with { Value = text.Value.Value + " " + variation.ToString(CultureInfo.InvariantCulture) } : text.Value, StringComparer.Ordinal),
        Dates = item.Dates.ToDictionary(date => date.Key, date => date.Value.Start is { } start ? date.Value with { Start = start with { Year = start.Year - (variation % 5) } } : date.Value, StringComparer.Ordinal),
        Names = variation % 3 == 0 ? item.Names.ToDictionary(names => names.Key, names => Renamed(names.Value, variation), StringComparer.Ordinal) : item.Names,
    };

    private static IReadOnlyList<ReferenceName> Renamed(IReadOnlyList<ReferenceName> names, int variation) =>
        names is [{ Given: { } given } first, ..] ? [first with { Given = (char)('A' + (variation / 3 % 26)) + ". " + given }, .. names.Skip(1)] : names;
}
