namespace PlanDocs.Docx;

/// <summary>The starts of paragraphs: a style, what no style can say, and what was tracked.</summary>
internal static class ParagraphXml
{
    public static void StartParagraph(this WordXml xml, string style) => xml.StartParagraph(new ParagraphMark(new ParagraphForm(style)));

    /// <summary>Starts a paragraph; <see cref="EndParagraph"/> ends it.</summary>
    public static void StartParagraph(this WordXml xml, in ParagraphMark mark)
    {
        var own = new TrackedMark(mark, mark.Change ?? xml.Scope);
        if (xml.TableDepth == 0)
            xml.Recorder?.AddParagraph(own);
        var (form, change) = xml.TableDepth == 0 && xml.Marks is { } marks ? marks.Dequeue() : own;
        xml.IsMarkKept = change is null;
        Start(xml, form, change);
    }

    /// <summary>Starts a table, whose paragraphs are not among those of the text around it.</summary>
    public static void StartTable(this WordXml xml)
    {
        if (xml.TableDepth++ == 0)
            xml.Recorder?.AddTable(xml.Scope);
        xml.Start("tbl");
    }

    public static void EndTable(this WordXml xml)
    {
        xml.TableDepth--;
        xml.End();
    }

    public static void EndParagraph(this WordXml xml)
    {
        xml.End();
        if (xml.IsMarkKept)
            xml.IsLater = !xml.IsLater;
    }

    private static void Start(WordXml xml, in ParagraphMark mark, Change? change)
    {
        var before = change is null && mark.Before != mark.Form ? mark.Before : null;
        xml.Start("p");
        xml.Start("pPr");
        WriteForm(xml, mark.Form);
        WriteMarkProperties(xml, mark.Form, before, change);
        if (before is { } former && former with { IsRunIn = mark.Form.IsRunIn } != mark.Form)
        {
            xml.Tracking.Start(xml, "pPrChange");
            xml.Start("pPr");
            WriteForm(xml, former);
            xml.End();
            xml.End();
        }

        xml.End();
    }

    private static void WriteForm(WordXml xml, in ParagraphForm form)
    {
        xml.Value("pStyle", form.Style);
        if (form.Numbering is not var (level, number))
            return;
        xml.Start("numPr");
        xml.Value("ilvl", level);
        xml.Value("numId", number);
        xml.End();
    }

    /// <summary>The properties of the mark itself, by which it is also deleted or inserted.</summary>
    private static void WriteMarkProperties(WordXml xml, in ParagraphForm form, ParagraphForm? before, Change? change)
    {
        var wasRunIn = before?.IsRunIn ?? form.IsRunIn;
        if (change is null && !form.IsRunIn && !wasRunIn)
            return;
        xml.Start("rPr");
        if (change is not null)
            xml.Tracking.WriteMark(xml, change);
        WriteSeparator(xml, form.IsRunIn);
        if (wasRunIn != form.IsRunIn)
        {
            xml.Tracking.Start(xml, "rPrChange");
            xml.Start("rPr");
            WriteSeparator(xml, wasRunIn);
            xml.End();
            xml.End();
        }

        xml.End();
    }

    private static void WriteSeparator(WordXml xml, bool isRunIn)
    {
        if (!isRunIn)
            return;
        xml.Empty("vanish");
        xml.Empty("specVanish");
    }
}
