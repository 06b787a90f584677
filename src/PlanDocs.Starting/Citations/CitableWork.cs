using System.Globalization;
using PlanDocs.Reading;

namespace PlanDocs.Starting;

/// <summary>A work of the reference list, as citations in the text name it.</summary>
/// <param name="Names">The family names of its authors, or of whoever stands in for them, and the names of groups.</param>
/// <param name="Year">The year, "n.d.", or "in press".</param>
internal sealed record CitableWork(string Key, IReadOnlyList<string> Names, string Year, string Letter, string Title, bool IsGroup)
{
    private static readonly string[] Roles = ["author", "editor", "director", "host"];

    /// <summary>The abbreviation by which the essay cites a group.</summary>
    public string? Abbreviation { get; init; }

    public static CitableWork Of(ListedWork work)
    {
        var names = Roles.Select(role => work.Item.Names.GetValueOrDefault(role)).FirstOrDefault(list => list is not null) ?? [];
        var date = work.Item.Dates.GetValueOrDefault("issued");
        var year = date?.Start?.Year.ToString(CultureInfo.InvariantCulture) ?? date?.Literal?.ToLowerInvariant() ?? "n.d.";
        var title = work.Item.Texts.TryGetValue("title", out var text) ? text.Value : "";
        return new CitableWork(work.Item.Key, [.. names.Select(name => name.Family ?? name.Literal ?? "")], year, work.YearLetter, title, names is [{ Literal: not null }]);
    }

    /// <summary>The ways in which a sentence may name the authors; the first of them is what the style itself prints.</summary>
    public IEnumerable<string> NarrativeForms()
    {
        if (Names.Count == 0)
            return TitleForms();
        if (Names.Count == 1)
            return Abbreviation is { } abbreviation ? [Names[0], Introduced(abbreviation), $"{Names[0]} \\[{abbreviation}\\]", abbreviation] : [Names[0], $"{Names[0]}, Jr.", $"{Names[0]} Jr."];
        var last = Names[^1];
        var front = string.Join(", ", Names.SkipLast(1));
        string[] lists = [$"{front}, and {last}", $"{front} and {last}", $"{front}, & {last}", $"{front} & {last}"];
        return Names.Count == 2 ? [$"{Names[0]} and {last}", $"{Names[0]} & {last}", $"{Names[0]} et al."] : [$"{Names[0]} et al.", $"{Names[0]} and colleagues", .. lists];
    }

    /// <summary>The name with the abbreviation behind it, which the style itself introduces at the first citation.</summary>
    private string Introduced(string abbreviation) => $"{Names[0]} [{abbreviation}]";

    /// <summary>Whether the style prints the same where a sentence names the authors in this form.</summary>
    public bool IsPrintedFor(string form) => form == NarrativeForms().First() || form.EndsWith(']');

    private IEnumerable<string> TitleForms() => Title.Length == 0 ? [] : [Title, $"“{Title}”", $"\"{Title}\"", $"*{Title}*"];
}
