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
            xml.Start("r");
            RunProperties.Write(xml, look, rightToLeft);
            WriteCharacters(xml, start == 0 && end == text.Length ? text : text[start..end]);
            xml.End();
            start = end;
        }
    }

    /// <summary>A run with one empty element.</summary>
    public static void WriteMark(this WordXml xml, string element, in RunLook look)
    {
        xml.Start("r");
        RunProperties.Write(xml, look, false);
        xml.Empty(element);
        xml.End();
    }

    /// <summary>The content of a run.</summary>
    private static void WriteCharacters(WordXml xml, string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0)
        {
            WritePiece(xml, text);
            return;
        }

        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(Special);
            var end = length < 0 ? text.Length : start + length;
            if (end > start)
                WritePiece(xml, text[start..end]);
            if (length >= 0)
                WriteSpecial(xml, text[end]);
            start = end + 1;
        }
    }

    private static void WriteSpecial(WordXml xml, char character)
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
                WritePiece(xml, " ");
                break;
        }
    }

    private static void WritePiece(WordXml xml, string text)
    {
        xml.Start("t");
        if (text[0] == ' ' || text[^1] == ' ' || text.Contains("  ", StringComparison.Ordinal))
            xml.PreserveSpace();
        xml.Text(text);
        xml.End();
    }
}
