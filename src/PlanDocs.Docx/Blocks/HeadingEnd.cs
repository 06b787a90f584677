namespace PlanDocs.Docx;

/// <summary>How a heading ends in one edition.</summary>
/// <param name="Own">What stands after its words in its own paragraph.</param>
/// <param name="Left">What it leaves for the paragraph that goes on in its line, or null.</param>
internal sealed record HeadingEnd(ParagraphForm Form, string Own, RunInEnd? Left)
{
    public static HeadingEnd Of(Heading heading, StyleSheet styles, Block? next)
    {
        var style = styles[styles.Paragraph(StandardStyles.Heading(heading.Level))];
        var period = style.Look.RunIn ? Period(heading) : "";
        var isRunIn = style.Look.RunIn && next is Paragraph { Kind: ParagraphKind.Body or ParagraphKind.Continued };
        return new HeadingEnd(new ParagraphForm(style.Id) { IsRunIn = isRunIn }, period, isRunIn ? new RunInEnd(" ", style.LinkedStyle!) : null);
    }

    /// <summary>A heading that ends with a question mark gets no period after it.</summary>
    private static string Period(Heading heading) =>
        PlainText.Of(heading.Content).TrimEnd() is [.., '.' or '?' or '!' or '…' or '。'] ? "" : ".";
}
