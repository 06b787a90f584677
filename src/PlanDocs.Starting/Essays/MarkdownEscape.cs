using System.Text;

namespace PlanDocs.Starting;

/// <summary>Writes text so that Markdown takes none of it for syntax.</summary>
internal static class MarkdownEscape
{
    private const string Special = "\\`*_[]<>^~$|@";

    /// <summary>A whole paragraph.</summary>
    public static string Of(string text) => AtStart(Inside(text));

    /// <summary>A part of a paragraph.</summary>
    public static string Inside(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsSpecial(text, i))
                escaped.Append('\\');
            escaped.Append(char.IsControl(text[i]) ? ' ' : text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>A sign at the start of a paragraph could begin a heading, a list, or a quotation.</summary>
    public static string AtStart(string text)
    {
        if (text.Length > 0 && text[0] is '#' or '+' or '-' or '=' or ':')
            return "\\" + text;
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and < 10 && digits + 1 < text.Length && text[digits] is '.' or ')' && text[digits + 1] == ' ' ? text.Insert(digits, "\\") : text;
    }

    private static bool IsSpecial(string text, int i)
    {
        if (text[i] == '&')
            return i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] == '#') && text.AsSpan(i, Math.Min(12, text.Length - i)).IndexOf(';') > 0;
        // An underscore inside an address or a word is no mark of emphasis.
        if (text[i] == '_')
            return !(i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]));
        return Special.Contains(text[i], StringComparison.Ordinal);
    }
}
