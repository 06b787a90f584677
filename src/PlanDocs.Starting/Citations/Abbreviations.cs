using System.Text.RegularExpressions;

namespace PlanDocs.Starting;

/// <summary>Finds the abbreviations that a text introduces for groups: (American Library Association [ALA], 2023), American Library Association (ALA, 2023).</summary>
internal static partial class Abbreviations
{
    public static CitableWork Find(CitableWork work, string text)
    {
        if (!work.IsGroup)
            return work;
        foreach (var name in (string[])[work.Names[0], WithoutArticle().Replace(work.Names[0], "")])
        {
            var match = Regex.Match(text, Regex.Escape(name) + @"\s*\\?[\[(](?<short>\p{Lu}[\p{L}&.-]{1,11})(?:\\?[\])]|,)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            if (match.Success && match.Groups["short"].Value.Count(char.IsUpper) > 1)
                return work with { Abbreviation = match.Groups["short"].Value };
        }

        return work;
    }

    [GeneratedRegex(@"^[Tt]he\s+")]
    private static partial Regex WithoutArticle();
}
