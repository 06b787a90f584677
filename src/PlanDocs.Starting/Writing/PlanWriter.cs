namespace PlanDocs.Starting;

/// <summary>Writes an essay as a plan, with each doubt as a comment at its place.</summary>
internal sealed class PlanWriter(Essay essay, CitationTies ties, List<Diagnostic> diagnostics)
{
    private readonly YamlLines _yaml = new();
    private IReadOnlyDictionary<string, string> _footnotes = essay.Footnotes;

    public string Write(string author, bool isProfessional, string language)
    {
        _footnotes = essay.Footnotes.ToDictionary(note => note.Key, note => ties.Tie(note.Value, default).Markdown);
        _yaml.Line(0, PlanTemplate.PlanSchemaLine.TrimEnd());
        _yaml.Comment(0, "Made from an essay. A comment that starts with “check” marks what a person should look at.");
        _yaml.Line(0, "plandocs: 1");
        _yaml.Blank();
        WriteTitlePage(author, isProfessional, language);
        WriteBlock(0, "acknowledgments", essay.Acknowledgments);
        WriteBlock(0, "abstract", essay.Abstract);
        if (essay.Keywords.Count > 0)
            WriteList("keywords", essay.Keywords);
        WriteOutline("sections", essay.Outline);
        WriteGoals();
        string[] references = [.. essay.References.Count > 0 ? (string[])["references.yaml"] : [], .. essay.Bibliographies];
        if (references.Length > 0)
        {
            _yaml.Blank();
            _yaml.Line(0, "references: " + (references is [var single] ? single : $"[{string.Join(", ", references)}]"));
        }

        WriteOutline("appendices", essay.Appendices);
        return _yaml.ToString();
    }

    private void WriteTitlePage(string author, bool isProfessional, string language)
    {
        var page = essay.TitlePage;
        if (page.Title is null)
            Doubt(0, Errors.NoTitle(default));
        _yaml.Text(0, "title", page.Title ?? "A Title in About Twelve Words");
        _yaml.Text(0, "short-title", page.RunningHead);
        _yaml.Line(0, isProfessional ? "kind: professional" : "kind: student");
        _yaml.Text(0, "language", language);
        WriteList("author", page.Authors.Count > 0 ? page.Authors : [author]);
        if (page.Affiliations.Count > 0)
            _yaml.Text(0, "affiliation", string.Join(", ", page.Affiliations));
        WriteCourse(page);
        _yaml.Text(0, "instructor", page.Instructor);
        _yaml.Text(0, "due", page.Due);
        if (essay.HasContents)
            _yaml.Line(0, "contents: true");
        foreach (var doubt in page.Doubts)
            Doubt(0, doubt);
        foreach (var line in page.Others)
            Doubt(0, Errors.UnplacedLine(line, default));
    }

    private void WriteCourse(TitlePage page)
    {
        if (page.CourseNumber is null)
        {
            _yaml.Text(0, "course", page.CourseName);
            return;
        }

        _yaml.Line(0, "course:");
        _yaml.Text(2, "number", page.CourseNumber);
        _yaml.Text(2, "name", page.CourseName);
    }

    private void WriteList(string key, IReadOnlyList<string> values)
    {
        if (values is [var single])
        {
            _yaml.Text(0, key, single);
            return;
        }

        _yaml.Line(0, key == "author" ? "authors:" : key + ":");
        foreach (var value in values)
            _yaml.Line(2, "- " + Reading.YamlText.Scalar(Prose.Line(value)));
    }

    private void WriteOutline(string key, IReadOnlyList<OutlineItem> items)
    {
        if (items.Count == 0)
            return;
        _yaml.Blank();
        _yaml.Line(0, key + ":");
        WriteItems(2, items, isTop: true);
    }

    private void WriteItems(int indent, IReadOnlyList<OutlineItem> items, bool isTop)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0 && isTop)
                _yaml.Blank();
            // The introduction stands first and below the title, without a heading (APA 2.27).
            if (items[i] is { Heading.Length: 0, GoalIds.Count: 0, Blocks: [var first, ..] } && !(isTop && i == 0))
                Doubt(indent, Errors.TextWithoutHeading(first.Span));
            WriteItem(indent, items[i]);
        }
    }

    private void WriteItem(int indent, OutlineItem item)
    {
        var body = new YamlItem(_yaml, indent);
        var lines = Tied(item.Blocks, indent);
        if (item.Heading.Length > 0)
            body.Text("heading", item.Heading);
        if (item.GoalIds.Count > 0 && item.GoalIds.Count == essay.Goals.Count)
            body.Text("goals", "all");
        else if (item.GoalIds.Count > 0)
            body.Line($"goals: [{string.Join(", ", item.GoalIds)}]");
        body.Block("text", lines);
        if (item.Items.Count > 0)
        {
            body.Line("sections:");
            WriteItems(indent + 4, item.Items, isTop: false);
        }

        body.Finish();
    }

    private void WriteGoals()
    {
        if (essay.Goals.Count == 0)
        {
            diagnostics.Add(Errors.NoGoals(default));
            return;
        }

        _yaml.Blank();
        _yaml.Line(0, "goals:");
        for (var i = 0; i < essay.Goals.Count; i++)
        {
            if (i > 0)
                _yaml.Blank();
            WriteGoal(essay.Goals[i]);
        }
    }

    private void WriteGoal(EssayGoal goal)
    {
        if (goal.HasMadeTitle)
            Doubt(2, Errors.MadeTitle(goal.Title, goal.Span));
        if (goal.Rationale.Count == 0)
            Doubt(2, Errors.NoRationale(goal.Title, goal.Span));
        _yaml.Line(2, "- id: " + Reading.YamlText.Scalar(goal.Id));
        _yaml.Text(4, "title", goal.Title);
        WriteBlock(4, "statement", goal.Statement);
        WriteBlock(4, "rationale", goal.Rationale);
        WriteBlock(4, "issues", goal.Issues);
        _yaml.Text(4, "horizon", goal.Horizon);
        _yaml.Text(4, "type", goal.Type);
        if (goal.Parts.Count == 0)
            return;
        _yaml.Line(4, "parts:");
        foreach (var (heading, blocks) in goal.Parts)
        {
            var body = new YamlItem(_yaml, 6);
            var lines = Tied(blocks, 6);
            body.Text("heading", heading);
            body.Block("text", lines);
            body.Finish();
        }
    }

    private void WriteBlock(int indent, string key, IReadOnlyList<EssayBlock> blocks)
    {
        var lines = Tied(blocks, indent);
        _yaml.Block(indent, key, lines);
    }

    private IReadOnlyList<string> Tied(IReadOnlyList<EssayBlock> blocks, int indent)
    {
        var tied = new List<EssayBlock>();
        foreach (var block in blocks)
        {
            var text = ties.Tie(block.Markdown, block.Span);
            foreach (var doubt in block.Doubts.Concat(text.Doubts))
                Doubt(indent, doubt);
            if (text.Markdown.Length > 0)
                tied.Add(block with { Markdown = text.Markdown });
        }

        return Prose.Lines(tied, _footnotes);
    }

    private void Doubt(int indent, Diagnostic doubt)
    {
        diagnostics.Add(doubt);
        _yaml.Comment(indent, "check: " + doubt.Message);
    }
}
