using System.Text;

namespace PlanDocs.Citations;

/// <summary>Alphabetical order without ICU: first letters without case and diacritics, then diacritics, then lowercase before uppercase.</summary>
internal static class Collation
{
    public static int Compare(string first, string second)
    {
        var result = string.CompareOrdinal(Fold(first), Fold(second));
        return result != 0 ? result : string.CompareOrdinal(second, first) is var tie && tie != 0 ? tie : 0;
    }

    /// <summary>The primary key of a text.</summary>
    public static string Fold(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            switch (letter)
            {
                case 'æ' or 'Æ':
                    result.Append("ae");
                    break;
                case 'œ' or 'Œ':
                    result.Append("oe");
                    break;
                case 'ß':
                    result.Append("ss");
                    break;
                case '‐' or '–' or '-':
                    result.Append('-');
                    break;
                case ',':
                    // A family name that ends here stands before one that goes on: Brown, Zoe before Brown Adams, Ann.
                    result.Append('\u0001');
                    break;
                case '’' or '\'' or '“' or '”' or '‘' or '"' or '[' or ']' or '(' or ')':
                    break;
                default:
                    result.Append(char.ToLowerInvariant(BaseLetters.Of(letter)));
                    break;
            }
        }

        return result.ToString();
    }
}
