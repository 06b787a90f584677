using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>Finds where the title of an entry ends.</summary>
internal static partial class EntrySentence
{
    public static int TitleEnd(ItalicText text)
    {
        var plain = text.Plain;
        // A title in italics ends with them; what stands in brackets and parentheses behind still belongs to it.
        var from = text.ItalicStart is > 0 and var italic && italic < plain.Length ? italic : 0;
        var depth = 0;
        for (var i = from > 0 ? Math.Max(0, from - 1) : 0; i < plain.Length; i++)
        {
            depth += plain[i] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
            if (depth > 0 || plain[i] is not ('.' or '?' or '!'))
                continue;
            if (IsEnd(plain, i))
                return i + 1;
        }

        return plain.Length;
    }

    private static bool IsEnd(string text, int at)
    {
        var next = at + 1;
        while (next < text.Length && text[next] is '"' or '”' or '’')
            next++;
        if (next >= text.Length)
            return true;
        if (text[next] != ' ')
            return false;
        var after = text[(next + 1)..];
        if (after.Length > 0 && char.IsLower(after[0]))
            return false;
        return text[at] == '.' ? !Abbreviation().IsMatch(text[..(at + 1)]) : !TitleGoesOn(after);
    }

    /// <summary>Behind a question, the subtitle or a description follows where the source comes only after one more sentence.</summary>
    private static bool TitleGoesOn(string after)
    {
        if (after.StartsWith("In ", StringComparison.Ordinal))
            return false;
        return after.Length > 0 && after[0] is '[' or '(' || SentenceAndMore().IsMatch(after);
    }

    [GeneratedRegex(@"^(?:[^.(]|\([^()]*\))*(?<=[\p{Ll})\]])\.\s+\S")]
    private static partial Regex SentenceAndMore();

    // A single capital, or a word that is always written with a period.
    [GeneratedRegex(@"(?:^|[\s.(])(?:\p{Lu}|vs|Vol|No|Dr|St|Mr|Mrs|Ms|etc|ca|Inc|Jr|Sr)\.$")]
    private static partial Regex Abbreviation();
}
