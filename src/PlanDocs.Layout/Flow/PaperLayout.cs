namespace PlanDocs.Layout;

/// <summary>Lays a paper out: collects its text and structure, shapes and breaks it into boxes, fills pages with them, and finishes the pages.</summary>
public static class PaperLayout
{
    /// <param name="paper">A paper whose citations are rendered.</param>
    /// <param name="catalog">The fonts to choose from.</param>
    /// <returns>No document only where no font at all could be found.</returns>
    public static Result<PagedDocument> LayOut(Paper paper, FontCatalog catalog)
    {
        var fonts = FontSet.Load(paper.Design, catalog);
        return fonts.Value is { } set && !fonts.HasErrors ? LayOut(paper, set) : new Result<PagedDocument>(null, fonts.Diagnostics);
    }

    private static Result<PagedDocument> LayOut(Paper paper, FontSet fonts)
    {
        paper = ChangeSpreader.In(paper);
        var context = new LayoutContext(paper, new ParagraphShaper(fonts));
        var boxes = new BoxMaker(context);
        var filler = new PageFiller(context);
        foreach (var block in new BlockCollector(context).Collect(paper.Blocks))
        {
            filler.AddAll(boxes.Boxes(block, paper.Design.TextWidth));
            if (filler.IsFull)
                break;
        }

        var document = new PageFinisher(context, filler).Finish();
        return filler.IsFull
            ? new Result<PagedDocument>(null, [.. fonts.Diagnostics, .. context.Diagnostics, Errors.TooManyPages(PageFiller.PageLimit)])
            : new Result<PagedDocument>(document, [.. fonts.Diagnostics, .. context.Diagnostics]);
    }
}
