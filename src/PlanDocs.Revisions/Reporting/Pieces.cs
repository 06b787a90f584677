namespace PlanDocs.Revisions;

/// <summary>Marked running text as stretches of plain text.</summary>
internal static class Pieces
{
    public static IReadOnlyList<ChangePiece> Of(IReadOnlyList<Inline> content)
    {
        var pieces = new List<ChangePiece>();
        Add(pieces, content, null);
        return pieces;
    }

    /// <summary>Paragraphs in one line; a blank stands for an end, with what became of it.</summary>
    public static IReadOnlyList<ChangePiece> Of(IReadOnlyList<Block> blocks)
    {
        var pieces = new List<ChangePiece>();
        Add(pieces, blocks, null);
        return pieces;
    }

    /// <summary>The text as a title: as the new edition has it, or as the old one had it where it is gone.</summary>
    public static string TitleOf(IReadOnlyList<Inline> content)
    {
        var pieces = Of(content);
        var title = string.Concat(pieces.Where(piece => piece.Kind is not (ChangeKind.Deleted or ChangeKind.MovedFrom)).Select(piece => piece.Text));
        return title.Length > 0 ? title : string.Concat(pieces.Select(piece => piece.Text));
    }

    public static bool HasChange(IReadOnlyList<Inline> content) => content.Any(inline => inline switch
    {
        Changed or Reformatted => true,
        Link link => HasChange(link.Content),
        Footnote note => note.Content.SelectMany(BlockChanges.Of).Any(),
        Emphasis or Strong or Underline or SmallCaps or Superscript or Subscript or Upright or ForeignText => HasChange(Wrappers.ContentOf(inline)),
        _ => false,
    });

    public static ChangeKind? OfWhole(IReadOnlyList<Inline> content) => content is [Changed changed] ? changed.Change.Kind : null;

    private static void Add(List<ChangePiece> pieces, IReadOnlyList<Inline> content, ChangeKind? kind)
    {
        foreach (var inline in content)
            Add(pieces, inline, kind);
    }

    private static void Add(List<ChangePiece> pieces, Inline inline, ChangeKind? kind)
    {
        switch (inline)
        {
            case Changed changed:
                Add(pieces, changed.Content, changed.Change.Kind);
                break;
            case Reformatted reformatted:
                Add(pieces, reformatted.Content, kind);
                break;
            case Footnote note:
                Append(pieces, kind, " (note: ");
                Add(pieces, note.Content, kind);
                Append(pieces, kind, ")");
                break;
            case Text or Code or CrossReference or Citation or LineBreak or PageNumber:
                Append(pieces, kind, PlainText.Of([inline]));
                break;
            default:
                Add(pieces, Wrappers.ContentOf(inline), kind);
                break;
        }
    }

    private static void Add(List<ChangePiece> pieces, IReadOnlyList<Block> blocks, ChangeKind? kind)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > 0)
                Append(pieces, kind ?? (blocks[i - 1] as Paragraph)?.EndChange?.Kind, " ");
            if (blocks[i] is Paragraph paragraph)
                Add(pieces, paragraph.Content, kind);
            else
                Append(pieces, kind, PlainText.Of(blocks[i]));
        }
    }

    private static void Append(List<ChangePiece> pieces, ChangeKind? kind, string text)
    {
        if (text.Length == 0)
            return;
        if (pieces.Count > 0 && pieces[^1].Kind == kind)
            pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + text };
        else
            pieces.Add(new ChangePiece(kind, text));
    }
}
