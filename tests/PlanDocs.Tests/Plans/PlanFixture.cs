using PlanDocs.Plans;

namespace PlanDocs.Tests.Plans;

internal static class PlanFixture
{
    public static Result<Plan> Read(string yaml)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("plan.yaml", yaml);
        return PlanReader.Read(path, new PlanFolder(folder.Path), new PlainContent());
    }

    public static Paper Compose(string yaml)
    {
        var plan = Read(yaml);
        Assert.DoesNotContain(plan.Diagnostics, found => found.Severity == Severity.Error);
        var paper = PaperComposer.Compose(plan.Value!);
        Assert.DoesNotContain(paper.Diagnostics, found => found.Severity == Severity.Error);
        return paper.Value!;
    }

    /// <summary>A line for each block, which a person can read.</summary>
    public static string[] Lines(Paper paper) => [.. paper.Blocks.SelectMany(Lines)];

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        PlanPart part => part.Content.SelectMany(Lines),
        PaperTitle title => ["title: " + PlainText.Of(title.Content)],
        TitlePageLine line => ["line: " + PlainText.Of(line.Content)],
        SectionLabel label => ["label: " + PlainText.Of(label.Content)],
        BodyTitle title => ["body: " + PlainText.Of(title.Content)],
        Heading heading => [$"h{heading.Level}: {PlainText.Of(heading.Content)}"],
        Paragraph paragraph => ["p: " + PlainText.Of(paragraph.Content).Trim()],
        ListBlock list => list.Items.SelectMany(item => item.Content.SelectMany(Lines).Select(line => "- " + line)),
        Table table => [$"{table.Label}: {PlainText.Of(table.Title)}", .. table.Body.Select(row => "| " + string.Join(" | ", row.Cells.SelectMany(cell => cell.Content.SelectMany(Lines))))],
        ReferenceList list => ["references: " + PlainText.Of(list.Label)],
        Contents contents => ["contents: " + PlainText.Of(contents.Label)],
        _ => [block.GetType().Name],
    };
}
