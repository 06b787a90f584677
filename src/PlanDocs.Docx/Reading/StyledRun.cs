namespace PlanDocs.Docx;

/// <summary>Characters of one look.</summary>
/// <param name="Position">1 for superscript, −1 for subscript, 0 for neither.</param>
/// <param name="Address">Where a link leads; null for text that is none.</param>
internal sealed record StyledRun(string Text, bool IsBold, bool IsItalic, int Position, string? Address)
{
    /// <summary>From the outermost look to the innermost, so that words that share a look stand in it together.</summary>
    private static readonly Look[] Looks =
    [
        new(run => run.Address, (run, content) => new Link(new ExternalTarget(run.Address!), content)),
        new(run => run.Position == 0 ? null : run.Position, (run, content) => run.Position > 0 ? new Superscript(content) : new Subscript(content)),
        new(run => run.IsBold ? true : null, (_, content) => new Strong(content)),
        new(run => run.IsItalic ? true : null, (_, content) => new Emphasis(content)),
    ];

    /// <param name="Of">What runs have in common that look alike; null where a run has no such look.</param>
    private sealed record Look(Func<StyledRun, object?> Of, Func<StyledRun, IReadOnlyList<Inline>, Inline> Around);

    public bool IsLineBreak { get; init; }

    public Footnote? Note { get; init; }

    private bool IsText => !IsLineBreak && Note is null;

    /// <summary>Word cuts a sentence into runs at every change and at many places without one; runs of one look are one inline.</summary>
    public static IReadOnlyList<Inline> Inlines(IReadOnlyList<StyledRun> runs)
    {
        var inlines = new List<Inline>();
        foreach (var group in Groups(runs, run => run.IsText))
        {
            if (group[0].IsText)
                AddText(inlines, group, 0);
            else
                inlines.AddRange(group.Select(run => run.Note ?? (Inline)new LineBreak()));
        }

        return inlines;
    }

    private static void AddText(List<Inline> inlines, List<StyledRun> runs, int depth)
    {
        if (depth == Looks.Length)
        {
            AddPlain(inlines, string.Concat(runs.Select(run => run.Text)));
            return;
        }

        foreach (var group in Groups(runs, Looks[depth].Of))
        {
            if (Looks[depth].Of(group[0]) is null)
                AddText(inlines, group, depth + 1);
            else
                AddLook(inlines, group, depth);
        }
    }

    /// <summary>The spaces around emphasized words are not emphasized.</summary>
    private static void AddLook(List<Inline> inlines, List<StyledRun> runs, int depth)
    {
        var text = string.Concat(runs.Select(run => run.Text));
        var core = text.Trim(' ', '\u00a0');
        var start = core.Length == 0 ? 0 : text.IndexOf(core, StringComparison.Ordinal);
        AddPlain(inlines, core.Length == 0 ? text : text[..start]);
        if (core.Length == 0)
            return;
        var content = new List<Inline>();
        AddText(content, Cut(runs, start, start + core.Length), depth + 1);
        inlines.Add(Looks[depth].Around(runs[0], content));
        AddPlain(inlines, text[(start + core.Length)..]);
    }

    private static void AddPlain(List<Inline> inlines, string text)
    {
        if (text.Length > 0)
            inlines.Add(new Text(text));
    }

    private static List<StyledRun> Cut(List<StyledRun> runs, int start, int end)
    {
        var cut = new List<StyledRun>();
        var at = 0;
        foreach (var run in runs)
        {
            var (from, to) = (Math.Clamp(start - at, 0, run.Text.Length), Math.Clamp(end - at, 0, run.Text.Length));
            if (to > from)
                cut.Add(run with { Text = run.Text[from..to] });
            at += run.Text.Length;
        }

        return cut;
    }

    private static IEnumerable<List<StyledRun>> Groups(IReadOnlyList<StyledRun> runs, Func<StyledRun, object?> key)
    {
        var group = new List<StyledRun>();
        foreach (var run in runs)
        {
            if (group.Count > 0 && !Equals(key(group[0]), key(run)))
            {
                yield return group;
                group = [];
            }

            group.Add(run);
        }

        if (group.Count > 0)
            yield return group;
    }
}
