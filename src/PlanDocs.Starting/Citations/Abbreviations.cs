using System.Text.RegularExpressions;

namespace PlanDocs.Starting;

/// <summary>The abbreviations that a text introduces for groups: (American Library Association [ALA], 2023), American Library Association (ALA, 2023).</summary>
internal sealed partial class Abbreviations
{
    private readonly Dictionary<string, string> _byName = new(StringComparer.Ordinal);

    /// <param name="groups">The names that may be abbreviated.</param>
    public Abbreviations(string text, IEnumerable<string> groups)
    {
        var names = groups.SelectMany(group => (string[])[group, Article().Replace(group, "")]).Where(name => name.Length > 0).Distinct().GroupBy(name => name[^1]).ToDictionary(group => group.Key, group => group.ToList());
        foreach (Match match in Abbreviation().Matches(text))
        {
            var before = text.AsSpan(0, match.Index);
            if (match.Groups["short"].Value.Count(char.IsUpper) < 2 || before.Length == 0 || !names.TryGetValue(before[^1], out var alike))
                continue;
            foreach (var name in alike)
            {
                if (before.EndsWith(name, StringComparison.Ordinal))
                    _byName.TryAdd(name, match.Groups["short"].Value);
            }
        }
    }

    public string? Of(string group) => _byName.GetValueOrDefault(group) ?? _byName.GetValueOrDefault(Article().Replace(group, ""));

    // Spaces before the bracket belong to no name.
    [GeneratedRegex(@"(?<!\s)\s{0,8}\\?[\[(](?<short>\p{Lu}[\p{L}&.-]{1,11})(?:\\?[\])]|,)", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"^[Tt]he\s+")]
    private static partial Regex Article();
}
