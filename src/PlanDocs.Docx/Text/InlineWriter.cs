namespace PlanDocs.Docx;

/// <summary>Writes running text: one case for each kind of inline.</summary>
internal sealed class InlineWriter(WordDocument document, Story story)
{
    private readonly LinkWriter _links = new(document, story);

    /// <summary>Whether the text stands in a note, where Word has no further notes.</summary>
    public bool IsNote { get; init; }

    public void Write(IReadOnlyList<Inline> inlines, in RunLook look)
    {
        foreach (var inline in inlines)
            Write(inline, look);
    }

    /// <summary>Text that the program itself adds.</summary>
    public void Write(string text, in RunLook look) => story.Xml.WriteText(text, look);

    /// <summary>Text that the program itself adds and that the editions may have differently; null for an edition that has none of the paragraph.</summary>
    public void Write(string? before, string? after, in RunLook look)
    {
        if (before is null || after is null || before == after)
        {
            Write(after ?? before ?? "", look);
            return;
        }

        Write(before, look with { Change = Change.Deleted });
        Write(after, look with { Change = Change.Inserted });
    }

    private void Write(Inline inline, in RunLook look)
    {
        switch (inline)
        {
            case Text text:
                story.Xml.WriteText(document.Clean(text.Value, text.Span), look);
                break;
            case Code code:
                story.Xml.WriteText(document.Clean(code.Value, code.Span), look with { Code = true });
                break;
            case Emphasis emphasis:
                Write(emphasis.Content, look with { Italic = !look.Italic });
                break;
            case Strong strong:
                Write(strong.Content, look with { Bold = true });
                break;
            case Underline underline:
                Write(underline.Content, look with { Underline = true });
                break;
            case SmallCaps smallCaps:
                Write(smallCaps.Content, look with { SmallCaps = true });
                break;
            case Superscript superscript:
                Write(superscript.Content, look with { Vertical = VerticalPosition.Superscript });
                break;
            case Subscript subscript:
                Write(subscript.Content, look with { Vertical = VerticalPosition.Subscript });
                break;
            case Upright upright:
                Write(upright.Content, look.Upright());
                break;
            case ForeignText foreign:
                Write(foreign.Content, look with { Language = DocumentLanguage.IsTag(foreign.Language) ? foreign.Language : look.Language });
                break;
            case Changed changed:
                Write(changed.Content, look with { Change = changed.Change });
                break;
            case Reformatted reformatted:
                WriteReformatted(reformatted, look);
                break;
            default:
                WriteField(inline, look);
                break;
        }
    }

    private void WriteReformatted(Reformatted reformatted, in RunLook look)
    {
        var former = FormerLook(reformatted.Before, look);
        Write(reformatted.Content, look with { Former = new FormerLook(former) });
    }

    /// <summary>The look of the one piece of text inside.</summary>
    private static RunLook FormerLook(Inline inline, in RunLook look) => inline switch
    {
        Code => look with { Code = true },
        Emphasis { Content: [var inner] } => FormerLook(inner, look with { Italic = !look.Italic }),
        Strong { Content: [var inner] } => FormerLook(inner, look with { Bold = true }),
        Underline { Content: [var inner] } => FormerLook(inner, look with { Underline = true }),
        SmallCaps { Content: [var inner] } => FormerLook(inner, look with { SmallCaps = true }),
        Superscript { Content: [var inner] } => FormerLook(inner, look with { Vertical = VerticalPosition.Superscript }),
        Subscript { Content: [var inner] } => FormerLook(inner, look with { Vertical = VerticalPosition.Subscript }),
        Upright { Content: [var inner] } => FormerLook(inner, look.Upright()),
        ForeignText { Content: [var inner] } foreign => FormerLook(inner, look with { Language = DocumentLanguage.IsTag(foreign.Language) ? foreign.Language : look.Language }),
        _ => look,
    };

    /// <summary>The kinds that are more than characters with a look.</summary>
    private void WriteField(Inline inline, in RunLook look)
    {
        switch (inline)
        {
            case LineBreak when look.IsRepeated:
                story.Xml.WriteText(" ", look);
                break;
            case LineBreak:
                story.Xml.WriteMark("br", look);
                break;
            case PageNumber:
                story.Xml.WriteField("PAGE", "1", look);
                break;
            case Footnote note:
                WriteNote(note, look);
                break;
            case Link link:
                WriteLink(link, look);
                break;
            case Citation citation:
                WriteCitation(citation, look);
                break;
            case CrossReference reference:
                _links.WriteCrossReference(reference, look);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(inline), inline, "A kind of inline that this writer does not know.");
        }
    }

    private void WriteNote(Footnote note, in RunLook look)
    {
        if (look.IsRepeated)
            return;
        if (IsNote)
        {
            document.Diagnostics.Add(Errors.NestedFootnote(note.Span));
            Write(document.Clean(" (" + string.Join(' ', note.Content.SelectMany(BlockText.Paragraphs)) + ")", note.Span), look);
            return;
        }

        var number = document.Footnotes.Add(note, story.Xml.ChangeOf(look));
        if (number == 1)
            story.Xml.Recorder?.KeepMark();
        story.Xml.StartChange(look);
        story.Xml.Start("r");
        story.Xml.Start("rPr");
        story.Xml.Value("rStyle", CharacterStyles.FootnoteReference);
        story.Xml.End();
        story.Xml.Start("footnoteReference");
        story.Xml.Attribute("id", number);
        story.Xml.End();
        story.Xml.EndRun(look);
    }

    private void WriteLink(Link link, in RunLook look)
    {
        // A link that one edition has leads to what that edition has.
        if (link.Content is [Changed changed])
        {
            WriteLink(link with { Content = changed.Content }, look with { Change = changed.Change });
            return;
        }

        if (link.Target is InternalTarget target && _links.LeadsToTwo(target.Id, look))
        {
            WriteLink(link with { Content = Edition.Before.Of(link.Content) }, look.Before());
            WriteLink(link with { Content = Edition.After.Of(link.Content) }, look.After());
            return;
        }

        var inside = _links.Start(link.Target, link.Span, look);
        Write(link.Content, inside);
        _links.End(look, inside);
    }

    /// <summary>A citation of one work leads to its entry even where the style's words hold no link.</summary>
    private void WriteCitation(Citation citation, in RunLook look)
    {
        if (citation.Cites is not [var cite] || HasLink(citation.Rendered) || !document.IndexOf(story.Xml.ChangeOf(look)).Has("ref-" + cite.Key))
        {
            Write(citation.Rendered, look);
            return;
        }

        WriteLink(new Link(new InternalTarget("ref-" + cite.Key), citation.Rendered) { Span = citation.Span }, look);
    }

    private static bool HasLink(IReadOnlyList<Inline> inlines) => inlines.Any(inline => inline switch
    {
        Link => true,
        Emphasis emphasis => HasLink(emphasis.Content),
        Strong strong => HasLink(strong.Content),
        Upright upright => HasLink(upright.Content),
        Superscript superscript => HasLink(superscript.Content),
        _ => false,
    });
}
