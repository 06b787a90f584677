namespace PlanDocs.Docx;

/// <summary>Runs, in the element that says what became of them where something did.</summary>
internal static class TrackedRuns
{
    /// <summary>Starts a run with its properties; <see cref="EndRun"/> ends it.</summary>
    public static void StartRun(this WordXml xml, in RunLook look, bool rightToLeft = false)
    {
        xml.StartChange(look);
        xml.Start("r");
        RunProperties.Write(xml, look, rightToLeft);
    }

    public static void EndRun(this WordXml xml, in RunLook look)
    {
        xml.End();
        xml.EndChange(look);
    }

    public static void StartChange(this WordXml xml, in RunLook look)
    {
        if (xml.ChangeOf(look) is { } change)
            xml.Tracking.Start(xml, Tracking.ElementOf(change));
    }

    public static void EndChange(this WordXml xml, in RunLook look)
    {
        if (xml.ChangeOf(look) is not null)
            xml.End();
    }

    /// <summary>Whether the characters of a run are kept in the elements for what is deleted; those that were moved are not (17.13.5.22).</summary>
    public static bool IsDeleted(this WordXml xml, in RunLook look) => xml.ChangeOf(look) is { Kind: ChangeKind.Deleted };

    /// <summary>What became of a run: by itself, or with all around it.</summary>
    public static Change? ChangeOf(this WordXml xml, in RunLook look) => look.Change ?? xml.Scope;
}
