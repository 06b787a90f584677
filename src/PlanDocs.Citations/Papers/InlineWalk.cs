namespace PlanDocs.Citations;

/// <summary>Visits every citation of a paper in reading order and rebuilds the blocks around what the visit returns.</summary>
/// <param name="visit">Gets whether the citation stands in a note, and the ending of the genitive that it is to have.</param>
internal sealed class InlineWalk(Func<Citation, bool, string, Inline> visit, Action enterNote)
{
    private bool _isInNote;

    /// <summary>A genitive behind a narrative citation belongs to its author: Lee’s (2011) framework.</summary>
    public bool TakesPossessives { get; init; }

    /// <summary>The entries of the reference list; null leaves it as it is.</summary>
    public IReadOnlyList<ReferenceEntry>? Entries { get; init; }

    public IReadOnlyList<Block> Blocks(IReadOnlyList<Block> blocks) => [.. blocks.Select(OneBlock)];

    private Block OneBlock(Block block) => block switch
    {
        Paragraph paragraph => paragraph with { Content = Inlines(paragraph.Content) },
        Heading heading => heading with { Content = Inlines(heading.Content) },
        PaperTitle title => title with { Content = Inlines(title.Content) },
        TitlePageLine line => line with { Content = Inlines(line.Content) },
        BodyTitle title => title with { Content = Inlines(title.Content) },
        SectionLabel label => label with { Content = Inlines(label.Content) },
        BlockQuotation quotation => quotation with { Content = Blocks(quotation.Content) },
        ListBlock list => list with { Items = [.. list.Items.Select(item => item with { Content = Blocks(item.Content) })] },
        PlanPart part => part with { Content = Blocks(part.Content) },
        Table table => OneTable(table),
        Figure figure => figure with { Title = Inlines(figure.Title), Notes = Notes(figure.Notes) },
        ReferenceList list => list with { Entries = Entries ?? list.Entries },
        CodeBlock or Contents => block,
        _ => throw new InvalidOperationException($"No walk through {block.GetType().Name}."),
    };

    private Table OneTable(Table table)
    {
        var title = Inlines(table.Title);
        var head = Rows(table.Head);
        var body = Rows(table.Body);
        return table with { Title = title, Head = head, Body = body, Notes = Notes(table.Notes) };
    }

    private TableRow[] Rows(IReadOnlyList<TableRow> rows) =>
        [.. rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Content = Blocks(cell.Content) })] })];

    private IReadOnlyList<Inline>[] Notes(IReadOnlyList<IReadOnlyList<Inline>> notes) => [.. notes.Select(Inlines)];

    private IReadOnlyList<Inline> Inlines(IReadOnlyList<Inline> inlines)
    {
        var result = new Inline[inlines.Count];
        var taken = 0;
        for (var i = 0; i < result.Length; i++)
        {
            var inline = taken > 0 && inlines[i] is Text text ? text with { Value = text.Value[taken..] } : inlines[i];
            var possessive = TakesPossessives && inline is Citation { Form: CitationForm.Narrative } && i + 1 < result.Length && inlines[i + 1] is Text next ? Possessive(next.Value) : "";
            result[i] = inline is Citation citation ? visit(citation, _isInNote, possessive) : OneInline(inline);
            taken = possessive.Length;
        }

        return result;
    }

    /// <summary>’s, or the apostrophe alone behind a name that ends with s.</summary>
    private static string Possessive(string text)
    {
        if (text is not ['’' or '\'', ..])
            return "";
        var length = text is [_, 's', ..] ? 2 : 1;
        return text.Length == length || !char.IsLetterOrDigit(text[length]) ? "’" + text[1..length] : "";
    }

    private Inline OneInline(Inline inline) => inline switch
    {
        Footnote footnote => Note(footnote),
        Emphasis emphasis => emphasis with { Content = Inlines(emphasis.Content) },
        Strong strong => strong with { Content = Inlines(strong.Content) },
        Upright upright => upright with { Content = Inlines(upright.Content) },
        SmallCaps small => small with { Content = Inlines(small.Content) },
        Superscript raised => raised with { Content = Inlines(raised.Content) },
        Subscript lowered => lowered with { Content = Inlines(lowered.Content) },
        Underline underline => underline with { Content = Inlines(underline.Content) },
        Link link => link with { Content = Inlines(link.Content) },
        ForeignText foreign => foreign with { Content = Inlines(foreign.Content) },
        Text or Code or CrossReference or LineBreak or PageNumber => inline,
        _ => throw new InvalidOperationException($"No walk through {inline.GetType().Name}."),
    };

    private Footnote Note(Footnote footnote)
    {
        enterNote();
        _isInNote = true;
        var content = Blocks(footnote.Content);
        _isInNote = false;
        return footnote with { Content = content };
    }
}
