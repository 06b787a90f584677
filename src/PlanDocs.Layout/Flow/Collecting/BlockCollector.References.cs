namespace PlanDocs.Layout;

/// <summary>The reference list.</summary>
internal sealed partial class BlockCollector
{
    private IEnumerable<FlowBlock> References(ReferenceList list)
    {
        yield return list.StartsPage
            ? Label(list.Label, TextRole.SectionLabel, list.Id) with { StartsPage = true }
            : SectionHeading(list.Label, TextRole.Heading1, 2, list.Id);
        var section = _sections.Current;
        foreach (var entry in list.Entries)
            yield return ReferenceEntry(entry, section);
    }

    /// <summary>An entry with a hanging indent, or with its label in the margin.</summary>
    private FlowParagraph ReferenceEntry(ReferenceEntry entry, StructureTag section)
    {
        var look = Design.Look(TextRole.ReferenceEntry);
        var inlines = new InlineCollector(context, this);
        var tag = section.Open(StructureRole.P).Open(new StructureTag(StructureRole.BibEntry) { Id = entry.Id });
        var label = entry.Label.Count > 0 ? ReferenceLabel(entry, tag, look) : null;
        inlines.Add(entry.Content, InlineState.Of(tag, context.Format(look)));
        section.AddAll(inlines.Notes);
        return Flow(inlines, look, look.LeftIndent) with
        {
            TargetIds = [entry.Id],
            FirstLineIndent = label is null ? look.FirstLineIndent : 0,
            Markers = label is null ? [] : [label],
        };
    }

    private FlowMarker ReferenceLabel(ReferenceEntry entry, StructureTag tag, ParagraphLook look)
    {
        var inlines = new InlineCollector(context, this);
        inlines.Add(entry.Label, InlineState.Of(tag.Open(StructureRole.Lbl), context.Format(look)));
        return new FlowMarker(context.Shape(inlines.Pieces), look.LeftIndent + look.FirstLineIndent, look.LeftIndent);
    }
}
