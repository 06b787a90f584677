namespace PlanDocs.Plans;

/// <summary>The page that a plan asks for its attachment.</summary>
internal static class AttachmentDesign
{
    private const double HeaderDistance = 28;

    public static PageDesign Of(Plan plan)
    {
        var options = plan.Attachment;
        var files = options.FontFiles.Count == 0 && options.Font.Value == plan.Paper.Font.Value ? plan.Paper.FontFiles : options.FontFiles;
        var font = new FontChoice(options.Font.Value, options.FontSize?.Value ?? AttachmentPageDesign.DefaultFontSize(options.Font.Value)) { Files = files };
        // Whoever holds the second page alone knows whose it is; nothing stands in the header that the text does not say.
        IReadOnlyList<Inline> right = [new Text(plan.Authors[0].ShownName + " · "), new PageNumber()];
        return AttachmentPageDesign.Create(options.Size ?? plan.Paper.Size, font, options.Accent, new PageHeader([], right, HeaderDistance));
    }
}
