namespace PlanDocs.Layout;

/// <summary>Blocks that may stand in others: paragraphs, quotations, lists, code, footnotes.</summary>
internal sealed partial class BlockCollector
{
    private readonly List<FlowMarker> _markers = [];

    private IEnumerable<FlowBlock> CollectAll(IReadOnlyList<Block> blocks, BlockPlace place)
    {
        var isFirst = true;
        foreach (var block in TargetFinder.Flatten(blocks))
        {
            foreach (var flow in Collect(block, place, isFirst))
                yield return flow;
            isFirst = false;
        }
    }

    private IEnumerable<FlowBlock> Collect(Block block, BlockPlace place, bool isFirst) => block switch
    {
        Paragraph paragraph => Paragraph(paragraph.Content, (isFirst ? place.First : place.Others) ?? RoleOf(paragraph.Kind), place),
        TitlePageLine line => Paragraph(line.Content, TextRole.TitlePageLine, place),
        BlockQuotation quotation => Quotation(quotation, place),
        ListBlock list => List(list, place),
        CodeBlock code => Code(code, place),
        Table table => TableFlow(table, place),
        Figure figure => FigureFlow(figure, place),
        // A heading or label inside another block has no section of its own.
        Heading heading => Paragraph(heading.Content, RoleOf(heading), place, heading.Id),
        SectionLabel label => Paragraph(label.Content, TextRole.SectionLabel, place, label.Id),
        BodyTitle title => Paragraph(title.Content, TextRole.BodyTitle, place, title.Id),
        PaperTitle title => Paragraph(title.Content, TextRole.PaperTitle, place),
        PlanPart part => CollectAll(part.Content, place),
        ReferenceList or Contents => [],
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "An unknown kind of block."),
    };

    /// <summary>A paragraph, if there is anything in it.</summary>
    private IEnumerable<FlowBlock> Paragraph(IReadOnlyList<Inline> content, TextRole role, BlockPlace place, string? id = null)
    {
        var look = LookIn(place, role);
        var inlines = new InlineCollector(context, this);
        var tag = new StructureTag(StructureRole.P) { Id = id };
        inlines.Add(content, InlineState.Of(tag, context.Format(look)));
        if (inlines.IsEmpty)
            return [];
        place.Tag.Open(tag);
        place.Tag.AddAll(inlines.Notes);
        return [Placed(inlines, look, role, place) with { TargetIds = id is null ? [] : [id] }];
    }

    private FlowParagraph Placed(InlineCollector inlines, ParagraphLook look, TextRole role, BlockPlace place)
    {
        var left = place.IndentIncluded ? place.Left : place.Indented(look.LeftIndent, Design);
        var flow = Flow(inlines, look, left) with { FirstLineIndent = role == TextRole.ListItem ? 0 : look.FirstLineIndent };
        return WithMarkers(flow);
    }

    /// <summary>Markers of list items stand beside the first paragraph that comes after them.</summary>
    private FlowParagraph WithMarkers(FlowParagraph flow)
    {
        if (_markers.Count == 0)
            return flow;
        flow = flow with { Markers = [.. _markers] };
        _markers.Clear();
        return flow;
    }

    private ParagraphLook LookIn(BlockPlace place, TextRole role)
    {
        var look = Design.Look(role);
        return place.Surroundings is { } outer
            ? look with { FontSize = outer.FontSize, LineSpacing = outer.LineSpacing, Alignment = outer.Alignment, Bold = look.Bold || outer.Bold }
            : look;
    }

    private IEnumerable<FlowBlock> Quotation(BlockQuotation quotation, BlockPlace place)
    {
        var inner = new BlockPlace(place.Tag.Open(StructureRole.BlockQuote), TextRole.BlockQuotation, TextRole.BlockQuotationContinued)
        {
            Left = place.Indented(Design.Look(TextRole.BlockQuotation).LeftIndent, Design),
            IndentIncluded = true,
            ListDepth = place.ListDepth,
            Surroundings = place.Surroundings,
        };
        return CollectAll(quotation.Content, inner);
    }

    private IEnumerable<FlowBlock> List(ListBlock list, BlockPlace place)
    {
        var tag = place.Tag.Open(new StructureTag(StructureRole.L) { ListNumbering = list.Marker });
        var left = place.Indented(Design.Look(TextRole.ListItem).LeftIndent, Design);
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = tag.Open(StructureRole.LI);
            AddMarker(ListNumber.Marker(list.Marker, list.Start + i, place.ListDepth, context.Shaper.Fonts.Primary), item, left, place);
            var inner = new BlockPlace(item.Open(StructureRole.LBody), TextRole.ListItem, TextRole.ListItem)
            {
                Left = left,
                IndentIncluded = true,
                ListDepth = place.ListDepth + 1,
                Surroundings = place.Surroundings,
            };
            foreach (var flow in CollectAll(list.Items[i].Content, inner))
                yield return flow;
            if (_markers.Count > 0)
                yield return MarkersAlone(inner);
        }
    }

    private void AddMarker(string text, StructureTag item, double left, BlockPlace place)
    {
        var look = LookIn(place, TextRole.ListItem);
        var inlines = new InlineCollector(context, this);
        inlines.AddText(text, InlineState.Of(item.Open(StructureRole.Lbl), context.Format(look)));
        _markers.Add(new FlowMarker(context.Shape(inlines.Pieces), left + look.FirstLineIndent, left));
    }

    /// <summary>An item without any text still shows its marker.</summary>
    private FlowParagraph MarkersAlone(BlockPlace place) =>
        WithMarkers(new FlowParagraph(context.Shape([]), LookIn(place, TextRole.ListItem)) { Left = place.Left });

    private IEnumerable<FlowBlock> Code(CodeBlock code, BlockPlace place)
    {
        var look = LookIn(place, TextRole.Code);
        var text = code.Value.TrimEnd('\n', '\r').ReplaceLineEndings("\u2028");
        if (text.Length == 0)
            return [];
        var inlines = new InlineCollector(context, this);
        var tag = place.Tag.Open(StructureRole.P).Open(StructureRole.Code);
        var state = InlineState.Of(tag, context.Format(look) with { Use = FontUse.Code });
        if (code.Change is { } change)
            inlines.Add([new Changed(change, [new Text(text) { Span = code.Span }])], state);
        else
            inlines.AddText(text, state, code.Span);
        return [WithMarkers(Flow(inlines, look, place.Indented(look.LeftIndent, Design)))];
    }
}
