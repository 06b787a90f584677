using System.Text.RegularExpressions;
using PlanDocs.Reading;

namespace PlanDocs.Starting;

/// <summary>Names as a citation has them, made ready once to be compared with those of every work.</summary>
/// <param name="Text">The names without marks around them.</param>
/// <param name="Letters">What counts of the whole text in a comparison.</param>
/// <param name="HasOthers">They end with "et al." or the like.</param>
internal sealed partial record CitedNames(string Text, string Letters, IReadOnlyList<CitedNames.Name> Names, bool HasOthers)
{
    /// <summary>A group with its abbreviation in brackets: the letters of the one, and the other.</summary>
    public (string Full, string Short)? Bracketed { get; private init; }

    public string LettersWithoutArticle { get; private init; } = "";

    public static CitedNames Of(string text)
    {
        text = text.Trim().Trim('*', '_', '“', '”', '"', ',', ' ');
        var others = Others().Match(text);
        var names = Separator().Split(others.Success ? text[..others.Index] : text).Select(name => name.Trim()).Where(name => name.Length > 0);
        var bracketed = BracketedName().Match(text);
        return new CitedNames(text, LettersOf(text), [.. names.Select(name => new Name(LettersOf(name), LettersOf(LeadingInitials().Replace(name, ""))))], others.Success)
        {
            Bracketed = bracketed.Success ? (LettersOf(bracketed.Groups["full"].Value), bracketed.Groups["short"].Value) : null,
            LettersWithoutArticle = LettersOf(WithoutArticle(text)),
        };
    }

    /// <summary>Letters without accents and in capitals, digits, and spaces.</summary>
    public static string LettersOf(string text) => AsciiLetters.Fold(string.Concat(text.Where(c => char.IsLetterOrDigit(c) || c == ' '))).Trim().ToUpperInvariant();

    public static string WithoutArticle(string name) => Article().Replace(name, "");

    /// <summary>A single name. Initials stand before it where two first authors share it (APA 8.20).</summary>
    internal sealed record Name(string Letters, string WithoutInitials);

    [GeneratedRegex(@"^(?<full>.+?)\s*[\[(](?<short>[\p{Lu}][\p{L}&.-]*)[\])]$")]
    private static partial Regex BracketedName();

    [GeneratedRegex(@"^the\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex(@",?\s*\*?(?:et\s+al\.?|and colleagues|and others|u\.\s?a\.)\*?$", RegexOptions.IgnoreCase)]
    private static partial Regex Others();

    [GeneratedRegex(@",?\s+(?:&|and|und|et|y)\s+|,\s*&\s*|,\s+")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?:\p{Lu}\.[\s-]*)+")]
    private static partial Regex LeadingInitials();
}
