using PlanDocs.Layout;

namespace PlanDocs.Cli;

/// <summary>The pages of a paper.</summary>
/// <param name="Text">From the page with the title above the text to the last one before the references, or what else follows.</param>
internal sealed record PageCount(int All, int Text)
{
    public static PageCount Of(PagedDocument pages, Paper paper)
    {
        var blocks = Flat(paper.Blocks).ToList();
        var start = blocks.FindIndex(block => block is BodyTitle);
        if (start < 0 || PageOf(pages, ((BodyTitle)blocks[start]).Id) is not { } first)
            return new PageCount(pages.Pages.Count, 0);
        var after = blocks.Skip(start).Select(block => block switch
        {
            ReferenceList { Entries.Count: > 0 } list => PageOf(pages, list.Id),
            SectionLabel label => PageOf(pages, label.Id),
            _ => null,
        });
        return new PageCount(pages.Pages.Count, (after.FirstOrDefault(page => page is not null) ?? pages.Pages.Count) - first);
    }

    private static int? PageOf(PagedDocument pages, string id) => pages.Destinations.TryGetValue(id, out var destination) ? destination.PageIndex : null;

    private static IEnumerable<Block> Flat(IEnumerable<Block> blocks) => blocks.SelectMany(block => block is PlanPart part ? Flat(part.Content) : [block]);
}
