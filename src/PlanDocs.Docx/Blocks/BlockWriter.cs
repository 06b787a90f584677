namespace PlanDocs.Docx;

/// <summary>Writes the blocks of one story: one case for each kind of block.</summary>
internal sealed class BlockWriter
{
    private readonly WordDocument _document;
    private readonly Story _story;

    /// <summary>Left by a run-in heading for the paragraph that goes on in its line.</summary>
    private RunInEnds _runInEnds;

    public BlockWriter(WordDocument document, Story story)
    {
        _document = document;
        _story = story;
    }

    public bool IsNote { get; init; }

    private InlineWriter Inlines => field ??= new InlineWriter(_document, _story) { IsNote = IsNote };

    private LabelWriter Labels => field ??= new LabelWriter(_document, _story, Inlines);

    private CaptionWriter Captions => field ??= new CaptionWriter(_document, _story, Inlines);

    private WordXml Xml => _story.Xml;

    /// <summary>Writes the blocks of the text.</summary>
    /// <param name="after">The block that follows the last one.</param>
    public void Write(IReadOnlyList<Block> blocks, Following after = default) => Write(blocks, new BlockContext(Surroundings.Text), after);

    /// <summary>Writes the blocks of a note, the first of which starts with the note's number.</summary>
    public void WriteNote(IReadOnlyList<Block> blocks)
    {
        var style = _document.Styles.Paragraph(TextRole.Footnote);
        var look = RunLook.Of(_document.Styles[style].Look);
        var first = blocks is [Paragraph paragraph, ..] ? paragraph : null;
        Xml.StartParagraph(MarkOf(first ?? new Paragraph([]), new BlockContext(Surroundings.Note)));
        Xml.StartChange(default);
        Xml.Start("r");
        Xml.Start("rPr");
        Xml.Value("rStyle", CharacterStyles.FootnoteReference);
        Xml.End();
        Xml.Empty("footnoteRef");
        Xml.EndRun(default);
        Xml.WriteText(" ", look);
        Inlines.Write(first?.Content ?? [], look);
        Xml.EndParagraph();
        Write(first is null ? blocks : [.. blocks.Skip(1)], new BlockContext(Surroundings.Note), default);
        EndWithParagraph(blocks, style);
    }

    /// <summary>Writes the blocks of a cell, which must end with a paragraph or Word calls the document damaged.</summary>
    public void WriteCell(IReadOnlyList<Block> blocks, BlockContext context)
    {
        Write(blocks, context, default);
        if (!blocks.Any(BlockOrder.ShowsSomething))
            WriteEmpty(_document.Styles.Cell(context.CellRole, context.Alignment, context.CellFontSize));
        else
            EndWithParagraph(blocks, _document.Styles.Cell(context.CellRole, context.Alignment, context.CellFontSize));
    }

    /// <param name="after">The block that follows the last one.</param>
    public void Write(IReadOnlyList<Block> blocks, BlockContext context, in Following after)
    {
        var moves = new MoveRanges(Xml);
        for (var i = 0; i < blocks.Count; i++)
        {
            moves.GoOn(blocks[i].Change);
            WriteScoped(blocks[i], context, blocks[i] is Heading or PlanPart or Table ? BlockOrder.Next(blocks, i, after) : default);
        }

        moves.GoOn(null);
    }

    /// <summary>What became of a block became of all in it.</summary>
    private void WriteScoped(Block block, BlockContext context, in Following next)
    {
        var outer = Xml.Scope;
        Xml.Scope = block.Change ?? outer;
        Write(block, context, next);
        Xml.Scope = outer;
    }

    private void Write(Block block, BlockContext context, in Following next)
    {
        switch (block)
        {
            case Paragraph or CodeBlock when !BlockOrder.ShowsSomething(block):
                break;
            case Paragraph paragraph:
                WriteParagraph(MarkOf(paragraph, context), paragraph.Content);
                break;
            case Heading heading:
                _runInEnds = _runInEnds.With(heading, new HeadingWriter(_document, _story, Inlines).Write(heading, next));
                break;
            case SectionLabel label:
                Labels.Write(label.StartsPage ? TextRole.SectionLabel : TextRole.AuthorNoteLabel, label.Content, label.Id);
                break;
            case BodyTitle title:
                Labels.Write(TextRole.BodyTitle, title.Content, title.Id);
                break;
            case PaperTitle title:
                WriteParagraph(MarkOf(TextRole.PaperTitle), title.Content);
                break;
            case TitlePageLine line:
                WriteParagraph(MarkOf(TextRole.TitlePageLine), line.Content);
                break;
            case CodeBlock code:
                WriteCode(code, context);
                break;
            case PlanPart part:
                WritePart(part, context, next);
                break;
            default:
                WriteGroup(block, context, next);
                break;
        }
    }

    /// <summary>The kinds that hold others.</summary>
    private void WriteGroup(Block block, BlockContext context, in Following next)
    {
        switch (block)
        {
            case BlockQuotation quotation:
                WriteQuotation(quotation, context);
                break;
            case ListBlock list:
                new ListWriter(_document, _story, this, Inlines).Write(list, context);
                break;
            case Table table:
                WriteTable(table, context, next);
                break;
            case Figure figure:
                Captions.WriteAbove(figure);
                new ArtworkWriter(_document, _story).Write(figure);
                Captions.WriteNotes(TextRole.FigureNote, figure.Notes);
                break;
            case Contents contents:
                new ContentsWriter(_document, _story, Inlines).Write(contents);
                break;
            case ReferenceList list:
                new ReferenceListWriter(_document, _story, Inlines).Write(list);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "A kind of block that this writer does not know.");
        }
    }

    private ParagraphMark MarkOf(Paragraph paragraph, BlockContext context) => new(new ParagraphForm(StyleOf(paragraph, context)))
    {
        Before = paragraph.Before is Paragraph before ? new ParagraphForm(StyleOf(before, context)) : null,
        Change = paragraph.EndChange,
        IsAlone = paragraph.EndChange is not null,
    };

    private ParagraphMark MarkOf(TextRole role) => new(new ParagraphForm(_document.Styles.Paragraph(role)));

    private string StyleOf(Paragraph paragraph, BlockContext context)
    {
        var styles = _document.Styles;
        return context switch
        {
            { Container: Container.List } => styles.List(ListStyle.Continue, context.Surroundings, context.Depth - 1),
            { Container: Container.Quotation, Surroundings: not Surroundings.Cell } => styles.Paragraph(TextRole.BlockQuotation, context.Depth - 1),
            { Container: Container.QuotationContinued, Surroundings: not Surroundings.Cell } => styles.Paragraph(TextRole.BlockQuotationContinued, context.Depth - 1),
            { Surroundings: Surroundings.Cell } => styles.Cell(context.CellRole, context.Alignment, context.CellFontSize),
            { Surroundings: Surroundings.Note } => styles.Paragraph(TextRole.Footnote),
            _ => styles.Paragraph(Role(paragraph.Kind)),
        };
    }

    private static TextRole Role(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Body => TextRole.Body,
        ParagraphKind.Continued => TextRole.Continued,
        ParagraphKind.Abstract => TextRole.Abstract,
        ParagraphKind.Keywords => TextRole.Keywords,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private void WriteParagraph(in ParagraphMark mark, IReadOnlyList<Inline> content)
    {
        var look = RunLook.Of(_document.Styles[mark.Form.Style].Look);
        Xml.StartParagraph(mark);
        WriteRunInEnds(look);
        Inlines.Write(content, look);
        Xml.EndParagraph();
    }

    /// <summary>An edition that has the paragraph has what its run-in heading left.</summary>
    private void WriteRunInEnds(in RunLook look)
    {
        var before = Edition.Before.Has(Xml.Scope) ? _runInEnds.Before : null;
        var after = Edition.After.Has(Xml.Scope) ? _runInEnds.After : null;
        _runInEnds = new RunInEnds(before is null ? _runInEnds.Before : null, after is null ? _runInEnds.After : null);
        if (Xml.Scope is not null || before == after)
        {
            WriteRunInEnd(after ?? before, look);
            return;
        }

        WriteRunInEnd(before, look with { Change = Change.Deleted });
        WriteRunInEnd(after, look with { Change = Change.Inserted });
    }

    private void WriteRunInEnd(RunInEnd? end, in RunLook look)
    {
        if (end is not null)
            Inlines.Write(end.Text, look with { HeadingStyle = end.Style });
    }

    private void WriteEmpty(string style, Change? change = null)
    {
        Xml.StartParagraph(new ParagraphMark(new ParagraphForm(style)) { Change = change });
        Xml.EndParagraph();
    }

    private void WriteCode(CodeBlock code, BlockContext context)
    {
        var style = _document.Styles.Paragraph(TextRole.Code, context.Surroundings == Surroundings.Text ? context.Depth : 0);
        var lines = _document.Clean(code.Value, code.Span).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Xml.StartParagraph(style);
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                Xml.WriteMark("br", default);
            Xml.WriteText(lines[i], default);
        }

        Xml.EndParagraph();
    }

    /// <summary>A table has a control of its own with the same path: LibreOffice ends a control where a table starts, and what follows would no longer be known.</summary>
    private void WritePart(PlanPart part, BlockContext context, in Following next)
    {
        for (var start = 0; start < part.Content.Count;)
        {
            var end = start + 1;
            while (end < part.Content.Count && part.Content[start] is not Table && part.Content[end] is not Table)
                end++;
            WriteControl(part.Path, [.. part.Content.Take(start..end)], context, BlockOrder.Next(part.Content, end - 1, next));
            start = end;
        }
    }

    private void WriteControl(string path, IReadOnlyList<Block> blocks, BlockContext context, in Following next)
    {
        if (!blocks.Any(BlockOrder.ShowsSomething))
            return;
        _document.Controls.Start(Xml, path);
        Write(blocks, context, next);
        ContentControls.End(Xml);
    }

    private void WriteQuotation(BlockQuotation quotation, BlockContext context)
    {
        for (var i = 0; i < quotation.Content.Count; i++)
            WriteScoped(quotation.Content[i], context.Inside(i == 0 ? Container.Quotation : Container.QuotationContinued), default);
    }

    private void WriteTable(Table table, BlockContext context, in Following next)
    {
        Captions.WriteAbove(table);
        new TableWriter(_document, _story, this).Write(table);
        var before = context.Surroundings == Surroundings.Text && NeedsLineAfter(table, Edition.Before, next.Before);
        var after = context.Surroundings == Surroundings.Text && NeedsLineAfter(table, Edition.After, next.After);
        if (table.Notes.Count > 0 && (before || after))
        {
            Captions.WriteNotes(table.Notes, before ? Edition.Before : Edition.After);
            return;
        }

        Captions.WriteNotes(TextRole.TableNote, table.Notes);
        if (before || after)
            WriteEmpty(StandardStyles.AfterTable, Xml.Scope is not null || before == after ? null : before ? Change.Deleted : Change.Inserted);
    }

    private bool NeedsLineAfter(Table table, Edition edition, Block? next) =>
        edition.Has(Xml.Scope) && ((Table)(edition.Of(table) ?? table)).Notes.All(note => edition.IsEmpty(note)) && BlockOrder.NeedsLineAfterTable(next);

    private void EndWithParagraph(IReadOnlyList<Block> blocks, string style)
    {
        if (!BlockOrder.EndsWithParagraph(blocks))
            WriteEmpty(style);
    }
}
