using System.Globalization;

namespace PlanDocs.Docx;

/// <summary>Writes the text of a text box, a paragraph for each line.</summary>
internal sealed class ShapeTextWriter(WordDocument document, Story story)
{
    private WordXml Xml => story.Xml;

    public void Write(TextShape text)
    {
        Xml.Recorder?.KeepMark();
        Xml.Start("wps", "txbx", Namespaces.WordShape);
        Xml.Start("txbxContent");
        foreach (var line in text.Lines)
            WriteLine(text, document.Clean(line, text.Span));
        Xml.End();
        Xml.End();
    }

    private void WriteLine(TextShape text, string line)
    {
        Xml.Start("p");
        WriteParagraphProperties(text);
        Xml.Start("r");
        WriteRunProperties(text);
        Xml.Start("t");
        Xml.PreserveSpace();
        Xml.Text(line);
        Xml.End();
        Xml.End();
        Xml.End();
    }

    private void WriteParagraphProperties(TextShape text)
    {
        var style = document.Styles.Paragraph(TextRole.FigureText);
        Xml.Start("pPr");
        Xml.Value("pStyle", style);
        // A drawing reads from left to right in every language.
        if (document.Language.IsRightToLeft)
            Xml.Value("bidi", "0");
        Xml.Start("spacing");
        Xml.Attribute("line", Length.Twips(document.Styles[style].Look.FontSize * TextShape.LineSpacing));
        Xml.Attribute("lineRule", "exact");
        Xml.End();
        if (text.Alignment != TextAlignment.Start)
            Xml.Value("jc", text.Alignment == TextAlignment.Center ? "center" : "right");
        Xml.End();
    }

    private void WriteRunProperties(TextShape text)
    {
        Xml.StartGroup("rPr");
        if (text.Bold)
        {
            Xml.Empty("b");
            Xml.Empty("bCs");
        }

        if (text.Color != 0)
            Xml.Value("color", text.Color.ToString("X6", CultureInfo.InvariantCulture));
        Xml.End();
    }
}
