using PlanDocs.Layout;
using PlanDocs.Tests.Layout;

namespace PlanDocs.Tests.Plans;

/// <summary>Timelines of plans that no page was made for, measured with the fonts of the machine.</summary>
public class TimelineTests
{
    public static TheoryData<string> Plans => [.. Made.Keys];

    private static readonly Dictionary<string, string> Made = new(StringComparer.Ordinal)
    {
        ["three goals"] = Goals(3, 3, goal => $"{2028 + goal}-12", (goal, step) => $"{2027 + goal}-0{step + 1}-15"),
        ["all on one day"] = Goals(2, 30, _ => "2030-06-30", (_, _) => "2030-06-30"),
        ["twenty goals"] = Goals(20, 4, goal => $"{2027 + (goal % 9)}", (goal, step) => $"{2027 + (goal % 9)}-0{step + 1}"),
        ["sixty goals"] = Goals(60, 5, goal => $"{2027 + (goal % 9)}", (goal, step) => $"{2027 + (goal % 9)}-0{step + 1}"),
        ["thirty years"] = Goals(4, 6, goal => $"{2030 + (8 * goal)}", (goal, step) => $"{2027 + (5 * step)}-{goal + 1:00}"),
        ["nine hundred years"] = Goals(2, 2, goal => $"{2030 + (900 * goal)}", (_, _) => "2031"),
        ["one year"] = Goals(1, 4, _ => "2027", (_, step) => $"Q{step + 1} 2027"),
        ["no date"] = Goals(2, 2, goal => goal == 0 ? "2029" : "someday", (goal, _) => goal == 0 ? "2028" : null),
        ["long titles"] = Goals(3, 3, _ => "2029", (_, step) => $"{2027 + step}", "A title that goes on and on until no line of a timeline could ever hold it, and Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft besides"),
    };

    [Theory]
    [MemberData(nameof(Plans))]
    public void Nothing_overlaps_and_nothing_is_cut(string name)
    {
        var paper = PlanFixture.Compose(Made[name]);
        foreach (var figure in Figures(paper.Blocks))
        {
            var document = LaidOut.Of(paper.Design, figure);
            var box = document.Structure.Elements().Single(element => element.Role == StructureRole.Figure).BoundingBox!;
            var inside = document.Pages[box.PageIndex].Items.Where(item => item.ContentId != PageItem.Artifact).ToList();
            var drawn = inside.OfType<PlacedPath>().Where(path => path.Points.All(point => point.Y >= box.Y - 0.01)).ToList();
            var runs = inside.OfType<TextRun>().Where(run => run.Size <= 8.01).Select(Area).ToList();

            Assert.NotEmpty(runs);
            Assert.All(runs, run => Assert.True(IsInside(run, box), $"{run.Text} leaves its figure."));
            Assert.All(drawn.SelectMany(path => path.Points), point => Assert.True(point.X >= box.X - 0.1 && point.X <= box.X + box.Width + 0.1 && point.Y <= box.Y + box.Height + 0.1));
            for (var i = 0; i < runs.Count; i++)
                Assert.All(runs.Skip(i + 1), other => Assert.False(Overlap(runs[i], other), $"‘{runs[i].Text}’ and ‘{other.Text}’ overlap."));
            // Marks: closed and outlined, neither bars, which have a thin outline, nor the white below numbers, which has none.
            foreach (var mark in drawn.Where(path => path.IsClosed && path.Stroke?.Width > 0.7))
                Assert.All(runs, run => Assert.False(Overlap(run, Area(mark)), $"A mark covers ‘{run.Text}’."));
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Every_word_of_a_title_is_there_and_every_dated_milestone_has_its_mark(string name)
    {
        var paper = PlanFixture.Compose(Made[name]);
        var figures = Figures(paper.Blocks).ToList();
        var shapes = figures.SelectMany(figure => ((Drawing)figure.Artwork).Shapes).ToList();
        var text = string.Concat(shapes.OfType<TextShape>().SelectMany(shape => shape.Lines)).Replace(" ", "", StringComparison.Ordinal);
        var plan = PlanFixture.Read(Made[name]).Value!;

        Assert.All(plan.Goals, goal => Assert.Contains(goal.Title.PlainText.Replace(" ", "", StringComparison.Ordinal), text, StringComparison.Ordinal));
        // Not started: an empty diamond each, and one in the legend of each figure.
        var dated = plan.Goals.SelectMany(goal => goal.Milestones).Count(step => step.Due is not null);
        Assert.Equal(dated, shapes.OfType<PolygonShape>().Count(shape => shape is { Points.Count: 4, Fill.Color: 0xFFFFFF }) - figures.Count);
        Assert.All(plan.Goals, goal => Assert.Contains(goal.Title.PlainText, string.Concat(figures.Select(figure => figure.AlternativeText)), StringComparison.Ordinal));
    }

    [Fact]
    public void A_timeline_is_numbered_mentioned_and_told_in_words()
    {
        var paper = PlanFixture.Compose("""
            plandocs: 1
            title: A Plan
            date: 2026-11-23
            sections: [{timeline: all, table: true}]
            goals:
              - {id: a, title: First, rationale: why, horizon: 2028, status: in progress, milestones: [{title: Step, due: 2027-03-31, status: met}, {title: Other}]}
            """);
        var figure = Assert.Single(Figures(paper.Blocks));

        Assert.Equal(("Figure 1", "fig-timeline"), (figure.Label, figure.Id));
        Assert.Equal("Goal 1: First (2028, In progress): 1. Step (March 31, 2027, Met); 2. Other (No date).", figure.AlternativeText.Replace("  ", " ", StringComparison.Ordinal));
        Assert.Contains("p: Figure 1 shows the goals and their milestones over time.", PlanFixture.Lines(paper));
        Assert.Contains("| p: 1. Step | p: March 31, 2027 | p: Met", PlanFixture.Lines(paper));
    }

    /// <summary>2027 and 2028 fill the scale; a half of 2027 is a quarter of it.</summary>
    [Fact]
    public void A_day_stands_in_proportion_to_its_years()
    {
        var paper = PlanFixture.Compose("""
            plandocs: 1
            title: A Plan
            sections: [{timeline: all}]
            goals: [{id: a, title: First, rationale: why, horizon: 2028, milestones: [{title: Step, due: Q2 2027, status: deferred}]}]
            """);
        var shapes = ((Drawing)Assert.Single(Figures(paper.Blocks)).Artwork).Shapes;
        var axis = shapes.OfType<SegmentShape>().Single(line => line.Start.Y.Equals(line.End.Y) && line.Stroke.Width > 0.5);
        var mark = shapes.OfType<PolygonShape>().First(shape => shape.Points.Count == 3).Points;
        var part = (((mark[0].X + mark[1].X) / 2) - axis.Start.X) / (axis.End.X - axis.Start.X);

        Assert.Equal(181.0 / 365 / 2, part, 3);
    }

    [Fact]
    public void A_goal_of_no_certain_end_ends_when_it_was_met()
    {
        var paper = PlanFixture.Compose("""
            plandocs: 1
            title: A Plan
            date: 2027-01-01
            sections: [{timeline: all}]
            goals: [{id: a, title: First, rationale: why, horizon: long term, status: met, met: 2027-12-31}]
            """);
        var shapes = ((Drawing)Assert.Single(Figures(paper.Blocks)).Artwork).Shapes;
        var axis = shapes.OfType<SegmentShape>().Single(line => line.Start.Y.Equals(line.End.Y) && line.Stroke.Width > 0.5);
        var bar = Assert.Single(shapes.OfType<RectangleShape>());

        Assert.Equal((axis.End.X - axis.Start.X) * 364 / 365, bar.Width, 0);
    }

    [Fact]
    public void A_timeline_without_a_date_is_an_error_at_its_place()
    {
        var plan = PlanFixture.Read("plandocs: 1\ntitle: A Plan\nsections: [{timeline: all}]\ngoals: [{id: a, title: First, rationale: why}]\n");
        var found = Assert.Single(PlanDocs.Plans.PaperComposer.Compose(plan.Value!).Diagnostics);

        Assert.Equal(("PD1230", 3), (found.Code, found.Span.Position.Line));
    }

    [Fact]
    public void A_goal_that_does_not_exist_is_an_error() => Assert.Contains(
        PlanFixture.Read("plandocs: 1\ntitle: A Plan\nsections: [{timeline: [goad]}]\ngoals: [{id: goal, title: First, rationale: why}]\n").Diagnostics,
        found => found is { Code: "PD1206", Help: "did you mean `goal`?" });

    internal static IEnumerable<Figure> Figures(IReadOnlyList<Block> blocks) =>
        blocks.SelectMany(block => block is PlanPart part ? Figures(part.Content) : block is Figure figure ? [figure] : []);

    private static string Goals(int count, int steps, Func<int, string> horizon, Func<int, int, string?> due, string title = "A Goal of Some Length") =>
        "plandocs: 1\ntitle: A Plan\ndate: 2026-11-23\nsections: [{timeline: all}]\ngoals:\n" + string.Concat(Enumerable.Range(0, count).Select(goal =>
            $"  - id: g{goal}\n    title: {title}\n    rationale: why\n    horizon: \"{horizon(goal)}\"\n    milestones:\n" + string.Concat(Enumerable.Range(0, steps).Select(step =>
                $"      - {{title: A milestone of goal {goal}, status: not started{(due(goal, step) is { } day ? $", due: \"{day}\"" : "")}}}\n"))));

    private readonly record struct Box(string Text, double Left, double Top, double Right, double Bottom);

    /// <summary>From the height of capitals to a little below the baseline: the ink, without the white of the line.</summary>
    private static Box Area(TextRun run)
    {
        var scale = run.Size / run.Font.UnitsPerEm;
        return new(run.Text, run.X, run.Y - (run.Font.CapHeight * scale), run.X + (run.Glyphs.Sum(glyph => glyph.Advance) * scale), run.Y + (0.2 * run.Size));
    }

    private static Box Area(PlacedPath path) => new("", path.Points.Min(point => point.X), path.Points.Min(point => point.Y), path.Points.Max(point => point.X), path.Points.Max(point => point.Y));

    private static bool IsInside(Box run, BoundingBox box) =>
        run.Left >= box.X - 0.1 && run.Right <= box.X + box.Width + 0.1 && run.Top >= box.Y - 0.1 && run.Bottom <= box.Y + box.Height + 1;

    private static bool Overlap(Box one, Box other) =>
        one.Left < other.Right - 0.05 && other.Left < one.Right - 0.05 && one.Top < other.Bottom - 0.05 && other.Top < one.Bottom - 0.05;
}
