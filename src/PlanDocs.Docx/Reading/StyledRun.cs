namespace PlanDocs.Docx;

/// <summary>Characters of one look.</summary>
/// <param name="Position">1 for superscript, −1 for subscript, 0 for neither.</param>
/// <param name="Address">Where a link leads; null for text that is none.</param>
internal sealed record StyledRun(string Text, bool IsBold, bool IsItalic, int Position, string? Address)
{
    public bool IsLineBreak { get; init; }

    public Footnote? Note { get; init; }

    /// <summary>Word cuts a sentence into runs at every change and at many places without one; runs of one look are one inline.</summary>
    public static IReadOnlyList<Inline> Inlines(IReadOnlyList<StyledRun> runs)
    {
        var inlines = new List<Inline>();
        for (var i = 0; i < runs.Count;)
        {
            var end = i + 1;
            while (end < runs.Count && runs[end].HasLookOf(runs[i]))
                end++;
            inlines.AddRange(runs[i].Styled(string.Concat(runs.Skip(i).Take(end - i).Select(run => run.Text))));
            i = end;
        }

        return inlines;
    }

    private bool HasLookOf(StyledRun other) =>
        !IsLineBreak && !other.IsLineBreak && Note is null && other.Note is null && IsBold == other.IsBold && IsItalic == other.IsItalic && Position == other.Position && Address == other.Address;

    private IEnumerable<Inline> Styled(string text)
    {
        if (IsLineBreak)
            return [new LineBreak()];
        if (Note is not null)
            return [Note];
        // The spaces around emphasized words are not emphasized.
        var core = text.Trim(' ', '\u00a0');
        if (core.Length == 0)
            return text.Length == 0 ? [] : [new Text(text)];
        var start = text.IndexOf(core, StringComparison.Ordinal);
        return Around(text[..start], [Look(new Text(core))], text[(start + core.Length)..]);
    }

    private Inline Look(Inline inline)
    {
        if (Position != 0)
            inline = Position > 0 ? new Superscript([inline]) : new Subscript([inline]);
        if (IsItalic)
            inline = new Emphasis([inline]);
        if (IsBold)
            inline = new Strong([inline]);
        return Address is null ? inline : new Link(new ExternalTarget(Address), [inline]);
    }

    private static IEnumerable<Inline> Around(string before, IEnumerable<Inline> inlines, string after) =>
        [.. before.Length > 0 ? [new Text(before)] : Array.Empty<Inline>(), .. inlines, .. after.Length > 0 ? [new Text(after)] : Array.Empty<Inline>()];
}
