using System.Text;

namespace PlanDocs.Pdf;

/// <summary>Writes link annotations (ISO 32000-1 12.5.6.5). A link without a place in the structure, or to nowhere, is left out.</summary>
internal sealed class AnnotationWriter(PdfFile file, PageTreeWriter pages, TagIndex tags, IReadOnlyDictionary<string, Destination> destinations)
{
    /// <summary>In characters; a link that goes on over many lines says the same on each.</summary>
    private const int LongestDescription = 500;

    private int _count;

    /// <summary>Writes a page's annotations and returns the numbers of their objects.</summary>
    public IReadOnlyList<int> Write(Page page, int pageIndex)
    {
        var written = new List<int>();
        foreach (var area in page.Items.OfType<LinkArea>())
        {
            if (tags.HasLink(area.LinkId) && Leads(area.Target))
                written.Add(Write(area, page, pageIndex));
        }

        return written;
    }

    private bool Leads(LinkTarget target) => target switch
    {
        ExternalTarget => true,
        InternalTarget inside => destinations.TryGetValue(inside.Id, out var place) && (uint)place.PageIndex < (uint)pages.Ids.Count,
        _ => throw new ArgumentOutOfRangeException(nameof(target), target, "An unknown kind of link target."),
    };

    private int Write(LinkArea area, Page page, int pageIndex)
    {
        var key = pages.Ids.Count + _count++;
        var bottom = page.Height - area.Y - area.Height;
        // Flag 4: printed, as ISO 19005-2 6.3.2 demands of annotations; the border of width 0 keeps viewers from drawing a box.
        var body = file.Open(out var id).Raw("<</Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect [")
            .Numbers(area.X, bottom, area.X + area.Width, bottom + area.Height).Raw("] /Contents ").Text(Shortened(area.Description))
            .Raw(" /P ").Reference(pages.Ids[pageIndex]).Raw(" /StructParent ").Integer(key);
        if (area.Target is ExternalTarget outside)
            body.Raw(" /A <</S /URI /URI ").Literal(Ascii(outside.Url)).Raw(">>");
        else if (area.Target is InternalTarget inside)
            pages.TryWriteDestination(body, " /Dest ", inside.Id);
        body.Raw(">>");
        tags.Add(area.LinkId, new Annotation(id, pageIndex, key));
        return id;
    }

    private static string Shortened(string text)
    {
        if (text.Length <= LongestDescription)
            return text;
        var end = char.IsHighSurrogate(text[LongestDescription - 1]) ? LongestDescription - 1 : LongestDescription;
        return text[..end] + "…";
    }

    /// <summary>An address in ASCII: other characters are percent-encoded as UTF-8 (RFC 3987 3.1).</summary>
    private static string Ascii(string url)
    {
        if (!url.AsSpan().ContainsAnyExceptInRange('!', '~'))
            return url;
        var ascii = new StringBuilder(url.Length + 16);
        foreach (var value in Encoding.UTF8.GetBytes(url))
        {
            if (value is > 0x20 and < 0x7F)
                ascii.Append((char)value);
            else
                ascii.Append('%').Append(value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return ascii.ToString();
    }
}
