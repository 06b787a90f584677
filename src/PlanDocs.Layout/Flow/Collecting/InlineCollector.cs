namespace PlanDocs.Layout;

/// <summary>Turns the inlines of one paragraph into pieces of text, and into the structure below the paragraph's tag.</summary>
internal sealed class InlineCollector(LayoutContext context, BlockCollector blocks)
{
    private readonly List<TextPiece> _pieces = [];
    private StructureTag? _openTag;
    private int _openContent;

    public IReadOnlyList<TextPiece> Pieces => _pieces;

    /// <summary>The elements of the footnotes met so far; the caller puts them behind the paragraph.</summary>
    public List<StructureTag> Notes { get; } = [];

    public bool IsEmpty => _pieces.TrueForAll(piece => piece.Text.Length == 0);

    public void Add(IReadOnlyList<Inline> inlines, InlineState state)
    {
        foreach (var inline in inlines)
            Add(inline, state);
    }

    public void AddText(string text, InlineState state, SourceSpan span = default, object? anchor = null)
    {
        if (text.Length == 0)
            return;
        var content = state.Tag is null ? PageItem.Artifact : ContentOf(state.Tag);
        _pieces.Add(new TextPiece(text, state.Format, content) { LinkId = state.LinkId, Span = span, Anchor = anchor });
    }

    private void Add(Inline inline, InlineState state)
    {
        switch (inline)
        {
            case Text text: AddText(text.Value, state, text.Span); break;
            case Code code: AddText(code.Value, state.With(state.Format with { Use = FontUse.Code }), code.Span); break;
            case LineBreak: AddText("\u2028", state, inline.Span); break;
            case PageNumber: AddText(state.PageNumber, state, inline.Span); break;
            case Footnote footnote: AddFootnote(footnote, state); break;
            case Link link: AddLink(link.Target, link.Content, link.Span, state); break;
            case CrossReference reference: AddCrossReference(reference, state); break;
            case ForeignText foreign: Add(foreign.Content, Foreign(foreign, state)); break;
            case Changed changed: AddChanged(changed, state); break;
            case Reformatted reformatted: Add(reformatted.Content, state.With(state.Format with { HasChangeBar = true })); break;
            default: Add(InlineContent.Of(inline), state.With(InlineFormat.Of(inline, state))); break;
        }
    }

    /// <summary>Between two signs that say in words what became of the text; outside the structure, as in a page's header, only the new text is shown.</summary>
    private void AddChanged(Changed changed, InlineState state)
    {
        if (state.Tag is null)
        {
            Add(changed.Change.IsGone ? [] : changed.Content, state);
            return;
        }

        var look = ChangeLook.Of(changed.Change);
        var inside = state.With(look.On(state.Format)) with { Change = changed.Change };
        AddSign(look, context.Paper.ChangeWords.Before(changed.Change), inside);
        Add(changed.Content, inside);
        AddSign(look, context.Paper.ChangeWords.After(changed.Change), inside);
    }

    private void AddSign(ChangeLook look, string words, InlineState state)
    {
        var tag = state.Tag!.Open(new StructureTag(StructureRole.Span) { ActualText = words, Language = context.ForeignWords });
        var format = state.Format with { Shift = VerticalShift.Superscript, Underline = false, Strikethrough = false };
        AddText(look.Sign, state with { Tag = tag, Format = format });
        _openTag = null;
    }

    private int ContentOf(StructureTag tag)
    {
        if (_openTag != tag)
            (_openTag, _openContent) = (tag, context.NewContent(tag));
        return _openContent;
    }

    private void AddCrossReference(CrossReference reference, InlineState state) =>
        AddLink(new InternalTarget(reference.Id), [new Text(reference.Label) { Span = reference.Span }], reference.Span, state);

    /// <summary>A link inside a link, and one that leads nowhere, is plain text.</summary>
    private void AddLink(LinkTarget target, IReadOnlyList<Inline> content, SourceSpan span, InlineState state)
    {
        if (state.LinkId != TextPiece.NoLink || state.Tag is null || !IsKnown(target, span))
        {
            Add(content, state);
            return;
        }

        var tag = state.Tag.Open(StructureRole.Link);
        var id = context.Links.Add(target, LinkDescription.Of(target, ReadingText.Of(content)));
        Add(content, state with { Tag = tag, LinkId = id });
        if (!tag.IsEmpty)
            tag.Add(new StructureAnnotation(id));
        _openTag = null;
    }

    private bool IsKnown(LinkTarget target, SourceSpan span)
    {
        if (target is not InternalTarget inside || context.Targets.ContainsKey(inside.Id))
            return true;
        context.Diagnostics.Add(Errors.LinkLeadsNowhere(inside.Id, span));
        return false;
    }

    private static InlineState Foreign(ForeignText foreign, InlineState state) => state with
    {
        Tag = state.Tag?.Open(new StructureTag(StructureRole.Span) { Language = foreign.Language }),
        Format = state.Format with { Language = foreign.Language },
    };

    /// <summary>The number in the text is a Reference, the footnote a Note (ISO 32000-1 14.8.4.4.1); text shown twice, or outside the structure, has none.</summary>
    private void AddFootnote(Footnote footnote, InlineState state)
    {
        if (state.Tag is null)
            return;
        var note = blocks.CollectFootnote(ChangeSpreader.In(footnote, state.Change), out var number, out var tag);
        var raised = state with { Tag = state.Tag.Open(StructureRole.Reference), Format = state.Format with { Shift = VerticalShift.Superscript } };
        AddText(number, raised, footnote.Span, note);
        _openTag = null;
        Notes.Add(tag);
    }
}
