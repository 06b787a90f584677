using System.Globalization;

namespace PlanDocs.Layout;

/// <summary>Sets the header of each page: the running head at the left, the page number at the right (APA 2.8, 2.18). Both are artifacts.</summary>
internal sealed class HeaderSetter(LayoutContext context)
{
    private readonly ParagraphLook _look = context.Design.Look(TextRole.PageHeader);

    public IEnumerable<PageItem> Items(int pageNumber)
    {
        var design = context.Design;
        var baseline = design.Header.Distance + context.Pitch(_look).Baseline;
        var number = pageNumber.ToString(CultureInfo.InvariantCulture);
        var right = LineOf(design.Header.Right, number);
        var left = LineOf(design.Header.Left, number);
        var items = left.Place(design.Margins.Left, baseline).Concat(right.Place(design.Size.Width - design.Margins.Right - right.Width, baseline));
        return items.Select(item => item with { ArtifactKind = ArtifactKind.PageHeader });
    }

    private Line LineOf(IReadOnlyList<Inline> content, string number)
    {
        var inlines = new InlineCollector(context, new BlockCollector(context));
        inlines.Add(content, InlineState.Of(null, context.Format(_look)) with { PageNumber = number });
        return context.Shape(inlines.Pieces).BreakLines(LineShape.Of(double.MaxValue))[0];
    }
}
