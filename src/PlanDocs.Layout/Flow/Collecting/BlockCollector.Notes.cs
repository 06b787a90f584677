using System.Globalization;

namespace PlanDocs.Layout;

/// <summary>Footnotes.</summary>
internal sealed partial class BlockCollector
{
    /// <summary>Numbers a footnote and collects its text; the element is for the caller to put behind the paragraph that has the number.</summary>
    public FlowFootnote CollectFootnote(Footnote footnote, out string number, out StructureTag tag)
    {
        number = (++context.FootnoteCount).ToString(CultureInfo.InvariantCulture);
        tag = new StructureTag(StructureRole.Note) { Id = "footnote:" + number };
        var look = Design.Look(TextRole.Footnote);
        var place = new BlockPlace(tag, TextRole.Footnote, TextRole.Footnote) { Surroundings = look };
        // The markers of a list around the footnote's number belong to the text outside.
        var waiting = _markers.ToArray();
        _markers.Clear();
        var content = NoteBlocks(footnote, number, look, place).ToList();
        _markers.AddRange(waiting);
        return new FlowFootnote(content);
    }

    private IEnumerable<FlowBlock> NoteBlocks(Footnote footnote, string number, ParagraphLook look, BlockPlace place)
    {
        var blocks = TargetFinder.Flatten(footnote.Content).ToList();
        var first = blocks.FirstOrDefault() as Paragraph;
        var inlines = new InlineCollector(context, this);
        var label = InlineState.Of(place.Tag.Open(StructureRole.Lbl), context.Format(look) with { Shift = VerticalShift.Superscript });
        inlines.AddText(number, label);
        if (first is not null)
            AddNoteText(inlines, first, look, place);
        var flow = Flow(inlines, look, look.LeftIndent) with { FirstLineIndent = look.FirstLineIndent };
        return CollectAll(first is null ? blocks : blocks[1..], place).Prepend(flow);
    }

    private void AddNoteText(InlineCollector inlines, Paragraph paragraph, ParagraphLook look, BlockPlace place)
    {
        var state = InlineState.Of(place.Tag.Open(StructureRole.P), context.Format(look));
        inlines.AddText(" ", state);
        inlines.Add(paragraph.Content, state);
        place.Tag.AddAll(inlines.Notes);
    }
}
