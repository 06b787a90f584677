using System.Globalization;
using System.Text;

namespace PlanDocs.Reading;

/// <summary>Writes text as a YAML scalar on one line: as it is where YAML takes nothing of it for syntax, otherwise in quotation marks.</summary>
public static class YamlText
{
    public static string Scalar(string text) => IsPlain(text) ? text : Quoted(text);

    public static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (c == '\n')
                quoted.Append("\\n");
            else if (char.IsSurrogate(c))
                i += AppendPair(quoted, text, i);
            else if (IsEscaped(c))
                quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Appends both halves of a character beyond the first plane; half of one is no character, and is replaced.</summary>
    private static int AppendPair(StringBuilder quoted, string text, int i)
    {
        if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
        {
            quoted.Append(text, i, 2);
            return 1;
        }

        quoted.Append('\uFFFD');
        return 0;
    }

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || text is "~" or "null" or "Null" or "NULL" or "---" or "..." || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
            return false;
        if (text[0] is '-' or '?' or ':' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' or '=' || text[^1] == ':')
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsEscaped(c) || char.IsSurrogate(c) || c == '\n' || c == ':' && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]) || c == '#' && char.IsWhiteSpace(text[i - 1]))
                return false;
        }

        return true;
    }

    /// <summary>Controls, line breaks of Unicode, marks that change the direction of writing, the byte order mark, and spaces that nobody would see.</summary>
    private static bool IsEscaped(char c) => char.IsControl(c) && c != '\n' || c is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' or '\uFFFE' or '\uFFFF' or '\u200B' or '\u00AD' || c != ' ' && char.IsWhiteSpace(c) && c != '\n';
}
