namespace PlanDocs.Docx;

/// <summary>Writes lists with Word's own list styles and real numbering.</summary>
internal sealed class ListWriter(WordDocument document, Story story, BlockWriter blocks, InlineWriter inlines)
{
    public void Write(ListBlock list, BlockContext context)
    {
        var level = Math.Min(context.Depth, Numbering.Levels - 1);
        var isBullet = list.Marker == ListMarker.Bullet;
        var style = document.Styles.List(isBullet ? ListStyle.Bullet : ListStyle.Number, context.Surroundings, level);
        int? number = isBullet || list.Items.Count == 0 ? null : document.Numbering.Add(list.Marker, context.Surroundings, level, list.Start, losesFirst: list.Items[0].Change is not null);
        foreach (var item in list.Items)
            WriteItem(item, style, level, number, context);
    }

    /// <summary>The marker stands at a paragraph, so an item that starts with something else gets an empty one.</summary>
    private void WriteItem(ListItem item, string style, int level, int? number, BlockContext context)
    {
        var outer = story.Xml.Scope;
        story.Xml.Scope = item.Change ?? outer;
        var first = item.Content is [Paragraph paragraph, ..] ? paragraph : null;
        story.Xml.StartParagraph(new ParagraphMark(new ParagraphForm(style) { Numbering = number is null ? null : (level, number.Value) }));
        inlines.Write(first?.Content ?? [], RunLook.Of(document.Styles[style].Look));
        story.Xml.EndParagraph();
        IReadOnlyList<Block> rest = first is null ? item.Content : [.. item.Content.Skip(1)];
        blocks.Write(rest, context.Inside(Container.List), default);
        story.Xml.Scope = outer;
    }
}
