namespace PlanDocs.Docx;

/// <summary>Complex fields (ECMA-376 part 1, 17.16.18): an instruction that Word can carry out anew, and its result as it is now.</summary>
internal static class Fields
{
    /// <summary>A field whose result is a word or two.</summary>
    public static void WriteField(this WordXml xml, string instruction, string result, in RunLook look)
    {
        xml.StartField(instruction, look);
        xml.WriteText(result, look);
        xml.EndField(look);
    }

    /// <summary>The field up to its result.</summary>
    public static void StartField(this WordXml xml, string instruction, in RunLook look)
    {
        Mark(xml, "begin", look);
        xml.StartRun(look);
        xml.Start(xml.IsDeleted(look) ? "delInstrText" : "instrText");
        xml.PreserveSpace();
        xml.Text($" {instruction} ");
        xml.End();
        xml.EndRun(look);
        Mark(xml, "separate", look);
    }

    public static void EndField(this WordXml xml, in RunLook look) => Mark(xml, "end", look);

    private static void Mark(WordXml xml, string type, in RunLook look)
    {
        xml.StartRun(look);
        xml.Start("fldChar");
        xml.Attribute("fldCharType", type);
        xml.End();
        xml.EndRun(look);
    }
}
