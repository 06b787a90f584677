using System.Buffers;

namespace PlanDocs.Docx;

/// <summary>Writes text as runs: the characters that Word has elements for become those.</summary>
internal static class RunWriter
{
    private const char SoftHyphen = '\u00AD';
    private const char NoBreakHyphen = '\u2011';

    private static readonly SearchValues<char> Special = SearchValues.Create("\t\r\n\u00AD\u2011");

    /// <summary>A run for each direction of the text.</summary>
    public static void WriteRuns(WordXml xml, string text, in RunLook look)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = Direction.EndOfStretch(text, start, out var rightToLeft);
            xml.StartRun(look, rightToLeft);
            WriteCharacters(xml, start == 0 && end == text.Length ? text : text[start..end], xml.IsDeleted(look) ? "delText" : "t");
            xml.EndRun(look);
            start = end;
        }
    }

    /// <summary>A run with one empty element.</summary>
    public static void WriteMark(this WordXml xml, string element, in RunLook look)
    {
        xml.StartRun(look);
        xml.Empty(element);
        xml.EndRun(look);
    }

    /// <summary>The content of a run.</summary>
    /// <param name="element">The element for characters.</param>
    private static void WriteCharacters(WordXml xml, string text, string element)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0)
        {
            WritePiece(xml, text, element);
            return;
        }

        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(Special);
            var end = length < 0 ? text.Length : start + length;
            if (end > start)
                WritePiece(xml, text[start..end], element);
            if (length >= 0)
                WriteSpecial(xml, text[end], element);
            start = end + 1;
        }
    }

    private static void WriteSpecial(WordXml xml, char character, string element)
    {
        switch (character)
        {
            case '\t':
                xml.Empty("tab");
                break;
            case SoftHyphen:
                xml.Empty("softHyphen");
                break;
            case NoBreakHyphen:
                xml.Empty("noBreakHyphen");
                break;
            default:
                WritePiece(xml, " ", element);
                break;
        }
    }

    private static void WritePiece(WordXml xml, string text, string element)
    {
        xml.Start(element);
        if (text[0] == ' ' || text[^1] == ' ' || text.Contains("  ", StringComparison.Ordinal))
            xml.PreserveSpace();
        xml.Text(text);
        xml.End();
    }
}
