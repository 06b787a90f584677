namespace PlanDocs.Tests.Revisions;

/// <summary>What a year does to a plan, drawn from given numbers.</summary>
internal sealed class Edits(int[] kinds, Block[] blocks, string[] sentences, Artwork? artwork)
{
    private int _next;

    private int Next(int count) => kinds[_next++ % kinds.Length] % count;

    public RandomGoal Goal(RandomGoal goal) => Next(12) switch
    {
        0 => goal with { Title = goal.Title + " Renamed" },
        1 => goal with { Text = [.. goal.Text.Select(Block)] },
        2 => goal with { Text = [.. goal.Text, blocks[Next(blocks.Length)]] },
        3 => goal with { Text = [blocks[Next(blocks.Length)], .. goal.Text.Skip(1)] },
        4 => goal with { Text = [.. goal.Text.SelectMany(Split)] },
        5 => goal with { Text = Joined(goal.Text) },
        6 => goal with { Rows = [.. goal.Rows.Skip(1), new TableRow([RandomEditions.Cell(sentences[0]), RandomEditions.Cell(sentences[1])])], Notes = [.. goal.Notes.Skip(1)] },
        7 => goal with { Level = (goal.Level % 5) + 1, Notes = [.. goal.Notes, sentences[2]] },
        8 => goal with { IsWide = true },
        9 => goal with { Rows = [.. goal.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Content = Paragraphs(cell.Content) })] })] },
        10 => goal with { Artwork = artwork },
        _ => goal,
    };

    /// <summary>Goals go, come, and change their places.</summary>
    public void Order(List<RandomGoal> goals, RandomGoal[] more)
    {
        if (goals.Count > 1 && Next(3) == 0)
            goals.RemoveAt(Next(goals.Count));
        if (goals.Count > 1 && Next(2) == 0)
        {
            var moved = goals[^1];
            goals.RemoveAt(goals.Count - 1);
            goals.Insert(0, moved);
        }

        goals.AddRange(more);
    }

    private Block Block(Block block) => block switch
    {
        Paragraph paragraph => paragraph with { Content = [.. paragraph.Content.Select(Inline), new Text(sentences[Next(sentences.Length)])] },
        ListBlock list when Next(2) == 0 => list with { Items = [.. list.Items.Skip(1), new ListItem([new Paragraph([new Text(sentences[Next(sentences.Length)])])])] },
        ListBlock list => list with { Items = [.. list.Items.Select(item => new ListItem([.. item.Content.Select(Block)]))] },
        BlockQuotation quotation => quotation with { Content = [.. quotation.Content.Select(Block)] },
        _ => block,
    };

    private Inline Inline(Inline inline) => inline switch
    {
        Text text when Next(3) == 0 => new Text(text.Value.Replace("the", "this", StringComparison.Ordinal) + sentences[Next(sentences.Length)] + " "),
        Text text when Next(3) == 0 => new Emphasis([text]),
        Emphasis emphasis when Next(2) == 0 => new Strong(emphasis.Content),
        Footnote note when Next(2) == 0 => new Footnote(Paragraphs(note.Content)),
        Link link when Next(2) == 0 => link with { Target = new ExternalTarget("https://example.org/other") },
        _ => inline,
    };

    /// <summary>Paragraphs of a cell or a note: one longer, one more or less, two joined, or one split.</summary>
    private IReadOnlyList<Block> Paragraphs(IReadOnlyList<Block> content) => (Next(5), content) switch
    {
        (0, [Paragraph first, ..]) => [first with { Content = [.. first.Content, new Text(" " + sentences[3])] }, .. content.Skip(1)],
        (1, [Paragraph first, ..]) => [.. content, first with { Content = [new Text(sentences[4])] }],
        (2, [_, ..]) when content.Count > 1 => [.. content.Skip(1)],
        (3, [Paragraph first, Paragraph second, ..]) => [first with { Content = [.. first.Content, new Text(" "), .. second.Content] }, .. content.Skip(2)],
        (4, [Paragraph first, ..]) => [first with { Content = [new Text(sentences[5])] }, first, .. content.Skip(1)],
        _ => content,
    };

    private static IEnumerable<Block> Split(Block block) => block is Paragraph { Content.Count: > 1 } paragraph
        ? [paragraph with { Content = [.. paragraph.Content.Take(1)] }, paragraph with { Content = [.. paragraph.Content.Skip(1)] }]
        : [block];

    private static Block[] Joined(Block[] text) => text is [Paragraph first, Paragraph second, ..]
        ? [first with { Content = [.. first.Content, .. second.Content] }, .. text.Skip(2)]
        : text;
}
