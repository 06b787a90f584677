using System.Globalization;

namespace PlanDocs.Layout;

/// <summary>Says at the start of a paper with its changes how to read them, in the marks themselves.</summary>
internal static class ChangeLegend
{
    public static IEnumerable<Block> Of(PaperRevision revision)
    {
        var name = revision.Before.Metadata.Date is { } before ? $"the edition of {Iso(before)}" : "the earlier edition";
        yield return new Paragraph(
        [
            new ForeignText(
                "en",
                [
                    new Strong([new Text("Changes.")]),
                    new Text($" This paper shows what changed since {name}. "),
                    new Changed(Change.Inserted, [new Text("Inserted text is underlined")]),
                    new Text("; "),
                    new Changed(Change.Deleted, [new Text("deleted text is struck through")]),
                    new Text("; text that was moved is shown "),
                    new Changed(new Change(ChangeKind.MovedFrom), [new Text("where it was")]),
                    new Text(" and "),
                    new Changed(new Change(ChangeKind.MovedTo), [new Text("where it is")]),
                    new Text(". A bar in the margin stands beside every line in which something changed, its format included."),
                ]),
        ])
        { Kind = ParagraphKind.Continued };
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
