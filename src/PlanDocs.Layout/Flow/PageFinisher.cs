using System.Globalization;

namespace PlanDocs.Layout;

/// <summary>Completes the pages when all of them are there: page numbers in the contents, headers, and the document's outline and destinations.</summary>
internal sealed class PageFinisher(LayoutContext context, PageFiller filler)
{
    public PagedDocument Finish()
    {
        filler.Complete();
        foreach (var reference in context.PageReferences)
            FillIn(reference);
        var header = new HeaderSetter(context);
        var pages = new List<Page>(filler.Pages.Count);
        foreach (var page in filler.Pages)
            pages.Add(new Page(context.Design.Size.Width, context.Design.Size.Height, [.. header.Items(pages.Count + 1), .. page.Finish()]));
        return new PagedDocument(context.Paper.Metadata, pages, context.Document.Finish())
        {
            Outline = context.Outline.Entries,
            Destinations = context.Destinations,
        };
    }

    private void FillIn(PlacedReference place)
    {
        var (reference, look) = (place.Reference, place.Reference.Look);
        if (!context.Destinations.TryGetValue(reference.TargetId, out var destination))
            return;
        var number = (destination.PageIndex + 1).ToString(CultureInfo.InvariantCulture);
        var piece = new TextPiece(number, context.Format(look), reference.ContentId) { LinkId = reference.LinkId };
        var line = context.Shape([piece]).BreakLines(LineShape.Of(double.MaxValue))[0];
        var x = context.Design.Margins.Left + context.Design.TextWidth - look.RightIndent - line.Width;
        AddLeader(place, x);
        foreach (var item in line.Place(x, place.Baseline))
            place.Placer.Add(item);
        place.Placer.Add(context.Links.Area(reference.LinkId, x, place.Baseline - place.Metrics.Ascent, line.Width, place.Metrics.Ascent + place.Metrics.Descent));
    }

    /// <summary>Dots in columns, so that those of all lines stand below one another.</summary>
    private void AddLeader(PlacedReference place, double end)
    {
        const double Gap = 4;
        var one = context.ShapeArtifact(".", place.Reference.Look).BreakLines(LineShape.Of(double.MaxValue))[0].Width * 2;
        var right = context.Design.Margins.Left + context.Design.TextWidth - (2.5 * place.Reference.Look.FontSize);
        var count = one > 0 ? (int)((Math.Min(right, end - Gap) - place.TextEnd - Gap) / one) : 0;
        if (count < 1)
            return;
        var dots = context.ShapeArtifact(string.Join(' ', Enumerable.Repeat(".", count)), place.Reference.Look).BreakLines(LineShape.Of(double.MaxValue))[0];
        foreach (var item in dots.Place(Math.Min(right, end - Gap) - dots.Width, place.Baseline))
            place.Placer.Add(item);
    }
}
