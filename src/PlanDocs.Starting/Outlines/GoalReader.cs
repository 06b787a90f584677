namespace PlanDocs.Starting;

/// <summary>Sorts what stands below a goal's heading into its statement, its rationale, and its other parts.</summary>
internal sealed class GoalReader
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <param name="section">Its heading need not announce the goal, where a paragraph does.</param>
    public EssayGoal Read(EssaySection section, GoalHeading heading)
    {
        var parts = new List<(GoalLabel.Part Part, string Heading, List<EssayBlock> Blocks)> { (GoalLabel.Part.Statement, "", []) };
        AddBlocks(parts, section.Blocks);
        foreach (var child in section.Sections)
            AddSection(parts, child);
        var firstWords = parts.SelectMany(part => part.Blocks).FirstOrDefault(block => block.Kind == EssayBlockKind.Paragraph)?.Markdown ?? "";
        var title = heading.Title.Length > 0 ? heading.Title : GoalHeading.TitleFrom(firstWords);
        return new EssayGoal(IdOf(title), title, section.Span)
        {
            HasMadeTitle = heading.Title.Length == 0,
            Horizon = heading.Term,
            Type = heading.Sphere,
            Statement = Of(parts, GoalLabel.Part.Statement),
            Rationale = Of(parts, GoalLabel.Part.Rationale),
            Issues = Of(parts, GoalLabel.Part.Issues),
            Parts = [.. parts.Where(part => part.Part == GoalLabel.Part.Other).Select(part => (part.Heading, (IReadOnlyList<EssayBlock>)part.Blocks))],
        };
    }

    private static void AddSection(List<(GoalLabel.Part, string, List<EssayBlock>)> parts, EssaySection section)
    {
        parts.Add((GoalLabel.Of(section.Heading), section.Heading, []));
        AddBlocks(parts, section.Blocks);
        foreach (var child in section.Sections)
            parts[^1].Item3.AddRange(Flat(child));
    }

    private static void AddBlocks(List<(GoalLabel.Part, string, List<EssayBlock>)> parts, IEnumerable<EssayBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Kind == EssayBlockKind.Paragraph && GoalLabel.RunIn(block.Markdown) is var (label, start))
                parts.Add((GoalLabel.Of(label), label, [block with { Markdown = block.Markdown[start..] }]));
            else
                parts[^1].Item3.Add(block);
        }
    }

    /// <summary>Headings below a part of a goal have no place of their own in a plan.</summary>
    private static IEnumerable<EssayBlock> Flat(EssaySection section) =>
    [
        new EssayBlock(EssayBlockKind.Paragraph, $"**{section.Heading}**", 0, section.Span),
        .. section.Blocks,
        .. section.Sections.SelectMany(Flat),
    ];

    private static IReadOnlyList<EssayBlock> Of(List<(GoalLabel.Part Part, string Heading, List<EssayBlock> Blocks)> parts, GoalLabel.Part wanted) =>
        [.. parts.Where(part => part.Part == wanted).SelectMany(part => part.Blocks)];

    private string IdOf(string title)
    {
        var words = FolderName.Of(title, "goal").Split('-').Where(word => word.Length > 3).Take(2).ToList();
        var stem = words.Count == 0 ? "goal" : string.Join('-', words);
        var id = stem;
        for (var number = _numbers.GetValueOrDefault(stem, 2); !_ids.Add(id); number++)
        {
            id = FormattableString.Invariant($"{stem}-{number}");
            _numbers[stem] = number + 1;
        }

        return id;
    }
}
