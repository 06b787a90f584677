using System.Text;
using System.Xml;

namespace PlanDocs.Docx;

/// <summary>The characters that an XML document may hold at all (XML 1.0, 2.2): neither most controls, nor halves of surrogate pairs.</summary>
internal static class XmlCharacters
{
    /// <summary>The same string where nothing in it is forbidden, and otherwise the string without what is.</summary>
    public static string Clean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsAllowed(text, ref i))
                return Removed(text);
        }

        return text;
    }

    private static string Removed(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            if (IsAllowed(text, ref i))
                kept.Append(text, start, i - start + 1);
        }

        return kept.ToString();
    }

    /// <summary>Whether a character is allowed; at the first half of a pair, the index moves to its second.</summary>
    private static bool IsAllowed(string text, ref int index)
    {
        if (XmlConvert.IsXmlChar(text[index]))
            return true;
        if (!char.IsHighSurrogate(text[index]) || index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]))
            return false;
        index++;
        return true;
    }
}
