using System.Globalization;

namespace PlanDocs.Layout;

/// <summary>Says at the start of a paper with its changes how to read them, in the marks themselves.</summary>
internal static class ChangeLegend
{
    public static Paragraph Of(Paper paper, PaperRevision revision)
    {
        var words = paper.ChangeWords;
        Inline[] content = [new Strong([new Text(words.Title)]), new Text($" {Since(words, revision)} "), .. words.Marks.Select(Mark)];
        return new Paragraph(words.AreForeignIn(paper.Metadata.Language) ? [new ForeignText(words.Language, content)] : content) { Kind = ParagraphKind.Continued };
    }

    /// <summary>Two papers of one edition are told apart by which came first.</summary>
    private static string Since(ChangeWords words, PaperRevision revision) => revision.Before.Edition is { } edition && edition != revision.After.Edition
        ? string.Format(CultureInfo.InvariantCulture, words.Since, edition)
        : words.SinceEarlier;

    private static Inline Mark(ChangePiece piece) => piece.Kind is { } kind ? new Changed(new Change(kind), [new Text(piece.Text)]) : new Text(piece.Text);
}
