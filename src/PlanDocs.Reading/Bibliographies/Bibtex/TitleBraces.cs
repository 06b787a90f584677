using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>
/// Braces that protect letters only because a program put them everywhere: Zotero wraps each capitalized word of a title, and Mendeley the whole title. They do
/// not tell a name from a word, and a style that sets titles in sentence case is to see what it would see without them.
/// </summary>
internal static partial class TitleBraces
{
    private const int ShortestTitle = 4;

    /// <summary>Words that title case leaves in lower case although they are long.</summary>
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "about", "above", "across", "after", "against", "along", "among", "amongst", "around", "before", "behind", "below", "beneath", "beside", "besides", "between", "beyond", "despite", "down",
        "during", "except", "from", "inside", "into", "like", "near", "onto", "over", "since", "than", "that", "their", "this", "through", "throughout", "till", "toward", "towards", "under", "until",
        "upon", "versus", "when", "where", "while", "with", "within", "without", "your",
    };

    /// <param name="title">A title whose protected letters are marked up.</param>
    public static string WithoutIdle(string title)
    {
        if (Whole().Match(title) is { Success: true } whole)
            return whole.Groups[1].Value.Split(' ').Length < ShortestTitle ? title : whole.Groups[1].Value;
        return PlainWord().Count(title) > 1 && HasNoOtherCapitals(title) ? PlainWord().Replace(title, "$1") : title;
    }

    /// <summary>Outside of braces there are only the first word of the title, of a subtitle, and words that title case leaves small.</summary>
    private static bool HasNoOtherCapitals(string title)
    {
        var bare = Protected().Replace(title, "#");
        foreach (Match word in BareWord().Matches(bare))
        {
            if (!StartsPart(bare, word.Index) && (char.IsUpper(word.Value[0]) || (word.Length > 3 && !Small.Contains(word.Value))))
                return false;
        }

        return true;
    }

    private static bool StartsPart(string title, int start)
    {
        var before = start - 1;
        while (before >= 0 && (char.IsWhiteSpace(title[before]) || title[before] is '“' or '"' or '‘' or '\'' or '('))
            before--;
        return before < 0 || title[before] is ':' or '?' or '!' or '.' or '—' or '–' or '|';
    }

    [GeneratedRegex("^<span class=\"nocase\">([^<]*)</span>$")]
    private static partial Regex Whole();

    /// <summary>One word with a capital at its start and nowhere else; BERT, McDonald, and 3D are protected for a reason.</summary>
    [GeneratedRegex("<span class=\"nocase\">(\\p{Lu}[\\p{Ll}’']*(?:-\\p{Lu}?\\p{Ll}+)*)</span>")]
    private static partial Regex PlainWord();

    [GeneratedRegex("<span class=\"nocase\">[^<]*</span>|</?[a-z][^<>]*>")]
    private static partial Regex Protected();

    [GeneratedRegex("\\p{L}[\\p{L}’']*")]
    private static partial Regex BareWord();
}
