using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>
/// What people keep in a note because their program has no field for it: in Zotero's Extra a line <c>original-date: 1923</c> or, anywhere, <c>{:original-date:1923}</c>.
/// Zotero exports it as it is, and citeproc-js and pandoc read it so.
/// </summary>
/// <param name="Found">CSL variables, or <c>type</c>, with their values.</param>
/// <param name="Rest">The note without them.</param>
internal sealed partial record NoteVariables(IReadOnlyList<(string Variable, string Value)> Found, string Rest)
{
    private static readonly HashSet<string> Known =
        [.. ReferenceVariables.Texts.Except(["note", "abstract", "annote", "keyword", "year-suffix"]), .. ReferenceVariables.Names, .. ReferenceVariables.Dates, "type"];

    private static readonly HashSet<string> Articles = ["article-journal", "article-magazine", "article-newspaper"];

    /// <param name="type">The work's type: databases leave an issue's number and the publisher in the notes of articles, where CSL takes them for something else.</param>
    public static NoteVariables Of(string note, string type)
    {
        var found = new List<(string, string)>();
        var rest = Braced().Replace(note, match => IsKept(match, type, found) ? "" : match.Value);
        var lines = rest.Split('\n').Where(line => !IsKept(Line().Match(line), type, found)).ToList();
        return new(found, found.Count == 0 ? note : string.Join('\n', lines).Trim());
    }

    /// <summary>Adds to a work what it does not say elsewhere.</summary>
    public void AddTo(ItemBuilder item, SourceSpan span)
    {
        var missing = Found.Select(found => found.Variable).Where(variable => !item.Has(variable)).ToHashSet(StringComparer.Ordinal);
        foreach (var (variable, value) in Found.Where(found => missing.Contains(found.Variable)))
        {
            if (variable == "type")
                item.Type = ReferenceVariables.Types.Contains(value) ? value : item.Type;
            else if (ReferenceVariables.Dates.Contains(variable))
                item.Add(variable, ReferenceDateReader.FromText(value, span));
            else if (ReferenceVariables.Names.Contains(variable))
                item.Add(variable, [NameOf(value, span)]);
            else
                item.Add(variable, variable == "DOI" ? WebAddress.BareDoi(value) : value, span);
        }
    }

    /// <summary>One name, as <c>Family || Given</c> or the name of a group.</summary>
    private static ReferenceName NameOf(string value, SourceSpan span) => value.Split("||", 2, StringSplitOptions.TrimEntries) is [var family, var given]
        ? new ReferenceName { Family = family, Given = given, Span = span }
        : new ReferenceName { Literal = value, Span = span };

    private static bool IsKept(Match match, string type, List<(string, string)> found)
    {
        var variable = VariableOf(match.Groups["name"].Value);
        var value = match.Groups["value"].Value.Trim();
        if (!match.Success || variable is null || value.Length == 0 || (variable is "number" or "publisher" && Articles.Contains(type)))
            return false;
        found.Add((variable, value));
        return true;
    }

    /// <summary>A variable's name as CSL has it, or in the words of Zotero's fields: Original Date.</summary>
    private static string? VariableOf(string name)
    {
        if (Known.Contains(name))
            return name;
        var lower = name.Trim().ToLowerInvariant().Replace(' ', '-');
        return Known.Contains(lower) ? lower : Known.FirstOrDefault(variable => variable.Equals(lower, StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"\{:(?<name>[A-Za-z_-]+):(?<value>[^{}]*)\}")]
    private static partial Regex Braced();

    [GeneratedRegex(@"^\s*(?<name>[A-Za-z][A-Za-z_-]*(?: [A-Za-z]+){0,2}):\s(?<value>.*)$")]
    private static partial Regex Line();
}
