namespace PlanDocs.Plans;

/// <summary>Walks blocks and inlines in reading order and rebuilds what a derived class changes; what stays the same is shared.</summary>
internal abstract class PaperRewriter
{
    public IReadOnlyList<Block> Rewrite(IReadOnlyList<Block> blocks) => Each(blocks, Rewrite);

    public virtual IReadOnlyList<Inline> Rewrite(IReadOnlyList<Inline> inlines) => Each(inlines, Rewrite);

    public virtual Block Rewrite(Block block) => block switch
    {
        PlanPart part => Changed(part.Content, Rewrite(part.Content)) is { } content ? part with { Content = content } : part,
        Paragraph paragraph => Changed(paragraph.Content, Rewrite(paragraph.Content)) is { } content ? paragraph with { Content = content } : paragraph,
        Heading heading => Changed(heading.Content, Rewrite(heading.Content)) is { } content ? heading with { Content = content } : heading,
        PaperTitle title => Changed(title.Content, Rewrite(title.Content)) is { } content ? title with { Content = content } : title,
        BodyTitle title => Changed(title.Content, Rewrite(title.Content)) is { } content ? title with { Content = content } : title,
        TitlePageLine line => Changed(line.Content, Rewrite(line.Content)) is { } content ? line with { Content = content } : line,
        SectionLabel label => Changed(label.Content, Rewrite(label.Content)) is { } content ? label with { Content = content } : label,
        BlockQuotation quotation => Changed(quotation.Content, Rewrite(quotation.Content)) is { } content ? quotation with { Content = content } : quotation,
        ListBlock list => list with { Items = Each(list.Items, item => item with { Content = Rewrite(item.Content) }) },
        Table table => Rewrite(table),
        Figure figure => figure with { Title = Rewrite(figure.Title), Notes = Each(figure.Notes, Rewrite) },
        CodeBlock or Contents or ReferenceList => block,
        _ => throw new InvalidOperationException($"Unknown block {block.GetType().Name}."),
    };

    public virtual Inline Rewrite(Inline inline) => inline switch
    {
        Text or Code or LineBreak or PageNumber or CrossReference => inline,
        Emphasis span => Changed(span.Content, Rewrite(span.Content)) is { } content ? span with { Content = content } : span,
        Strong span => Changed(span.Content, Rewrite(span.Content)) is { } content ? span with { Content = content } : span,
        Underline span => span with { Content = Rewrite(span.Content) },
        Upright span => span with { Content = Rewrite(span.Content) },
        SmallCaps span => span with { Content = Rewrite(span.Content) },
        Superscript span => span with { Content = Rewrite(span.Content) },
        Subscript span => span with { Content = Rewrite(span.Content) },
        ForeignText span => span with { Content = Rewrite(span.Content) },
        Link link => Changed(link.Content, Rewrite(link.Content)) is { } content ? link with { Content = content } : link,
        Footnote footnote => footnote with { Content = Rewrite(footnote.Content) },
        Citation citation => citation with { Cites = Each(citation.Cites, Rewrite) },
        _ => throw new InvalidOperationException($"Unknown inline {inline.GetType().Name}."),
    };

    private Cite Rewrite(Cite cite) => cite.Prefix.Count == 0 && cite.Suffix.Count == 0
        ? cite
        : cite with { Prefix = Rewrite(cite.Prefix), Suffix = Rewrite(cite.Suffix) };

    private Table Rewrite(Table table) => table with
    {
        Title = Rewrite(table.Title),
        Head = Each(table.Head, Rewrite),
        Body = Each(table.Body, Rewrite),
        Notes = Each(table.Notes, Rewrite),
    };

    private TableRow Rewrite(TableRow row) => new(Each(row.Cells, cell => cell with { Content = Rewrite(cell.Content) }));

    private static IReadOnlyList<T>? Changed<T>(IReadOnlyList<T> before, IReadOnlyList<T> after) => ReferenceEquals(before, after) ? null : after;

    /// <summary>The list itself if no item changed.</summary>
    private static IReadOnlyList<T> Each<T>(IReadOnlyList<T> items, Func<T, T> rewrite)
        where T : class
    {
        T[]? changed = null;
        for (var i = 0; i < items.Count; i++)
        {
            var after = rewrite(items[i]);
            if (changed is null && !ReferenceEquals(after, items[i]))
                changed = [.. items];
            if (changed is not null)
                changed[i] = after;
        }

        return changed ?? items;
    }
}
