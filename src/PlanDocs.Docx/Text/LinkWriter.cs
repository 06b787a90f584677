namespace PlanDocs.Docx;

/// <summary>Writes what leads somewhere: links out of the document and into it, and cross-references, which are fields.</summary>
internal sealed class LinkWriter(WordDocument document, Story story)
{
    /// <summary>Starts a link if it can be one, and gives the look of the text in it.</summary>
    public RunLook Start(LinkTarget target, SourceSpan span, in RunLook look)
    {
        if (look.InLink || look.IsRepeated)
            return look;
        return target switch
        {
            ExternalTarget external => StartExternal(external.Url, span, look),
            InternalTarget inside => StartInternal(inside.Id, span, look),
            _ => throw new ArgumentOutOfRangeException(nameof(target), target, "A kind of target that this writer does not know."),
        };
    }

    /// <summary>Ends what <see cref="Start"/> started.</summary>
    public void End(in RunLook outside, in RunLook inside)
    {
        if (inside.InLink && !outside.InLink)
            story.Xml.End();
    }

    /// <summary>
    /// "Table 1" as a field that repeats the bookmarked label, so that it stays right when tables are moved in Word. Where the bookmark encloses other
    /// words than the reference shows, updating would change the text, so it becomes a link.
    /// </summary>
    public void WriteCrossReference(CrossReference reference, in RunLook look)
    {
        if (LeadsToTwo(reference.Id, look))
        {
            WriteCrossReference(reference, look.Before());
            WriteCrossReference(reference, look.After());
            return;
        }

        var label = document.Clean(reference.Label, reference.Span);
        if (look.InLink || look.IsRepeated || label.Length == 0)
        {
            story.Xml.WriteText(label, look);
        }
        else if (IndexOf(look) is var index && index.Has(reference.Id) && index.LabelOf(reference.Id) == reference.Label)
        {
            story.Xml.WriteField($"REF {document.Bookmarks.NameOf(reference.Id, story.Xml.ChangeOf(look))} \\h", label, look);
        }
        else
        {
            var inside = StartInternal(reference.Id, reference.Span, look);
            story.Xml.WriteText(label, inside);
            End(look, inside);
        }
    }

    /// <summary>
    /// Words of both editions lead to a place that is another in each. A link can lead to one only, so that the words are written for each edition; otherwise it would
    /// lead nowhere once the changes are rejected.
    /// </summary>
    public bool LeadsToTwo(string id, in RunLook look) =>
        !look.InLink && !look.IsRepeated && story.Xml.ChangeOf(look) is null && document.Bookmarks.Moved.Contains(id);

    private PaperIndex IndexOf(in RunLook look) => document.IndexOf(story.Xml.ChangeOf(look));

    private RunLook StartExternal(string url, SourceSpan span, in RunLook look)
    {
        if (LinkAddress.Of(url) is not { } address)
        {
            document.Diagnostics.Add(Errors.UnusableAddress(url, span));
            return look;
        }

        story.Xml.Start("hyperlink");
        story.Xml.Attribute("r", "id", Namespaces.Relationships, story.Relationships.ToExternal("hyperlink", address));
        story.Xml.Attribute("history", 1);
        return look with { InLink = true, InExternalLink = true };
    }

    private RunLook StartInternal(string id, SourceSpan span, in RunLook look)
    {
        if (!IndexOf(look).Has(id))
        {
            document.Diagnostics.Add(Errors.UnknownTarget(id, span));
            return look;
        }

        story.Xml.Start("hyperlink");
        story.Xml.Attribute("anchor", document.Bookmarks.NameOf(id, story.Xml.ChangeOf(look)));
        story.Xml.Attribute("history", 1);
        return look with { InLink = true };
    }
}
