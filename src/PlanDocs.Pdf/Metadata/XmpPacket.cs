using System.Globalization;
using System.Text;

namespace PlanDocs.Pdf;

/// <summary>The metadata as XMP (ISO 16684-1), with the claims of ISO 19005-2 6.6.4 and ISO 14289-1 5.</summary>
internal static class XmpPacket
{
    public static byte[] Write(PaperMetadata metadata, XmpClaims claims)
    {
        var xmp = new StringBuilder(4096);
        xmp.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
            .Append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<rdf:Description rdf:about=\"\"")
            .Append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"")
            .Append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n");
        AppendDublinCore(xmp, metadata);
        AppendProgram(xmp, metadata);
        xmp.Append("</rdf:Description>\n");
        xmp.Append(claims.Text());
        return Encoding.UTF8.GetBytes(xmp.Append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>").ToString());
    }

    private static void AppendDublinCore(StringBuilder xmp, PaperMetadata metadata)
    {
        xmp.Append("<dc:format>application/pdf</dc:format>\n");
        AppendAlternatives(xmp, "dc:title", metadata.Title);
        if (metadata.Authors.Count > 0)
            xmp.Append("<dc:creator><rdf:Seq>").AppendJoin("", metadata.Authors.Select(Item)).Append("</rdf:Seq></dc:creator>\n");
        if (metadata.Subject is { } subject)
            AppendAlternatives(xmp, "dc:description", subject);
        if (metadata.Keywords.Count > 0)
            xmp.Append("<dc:subject><rdf:Bag>").AppendJoin("", metadata.Keywords.Select(Item)).Append("</rdf:Bag></dc:subject>\n");
        xmp.Append("<dc:language><rdf:Bag>").Append(Item(metadata.Language)).Append("</rdf:Bag></dc:language>\n");
    }

    private static void AppendProgram(StringBuilder xmp, PaperMetadata metadata)
    {
        AppendElement(xmp, "xmp:CreatorTool", DocumentInformation.Program);
        if (metadata.Date is { } date)
        {
            var stamp = date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
            AppendElement(xmp, "xmp:CreateDate", stamp);
            AppendElement(xmp, "xmp:ModifyDate", stamp);
        }

        AppendElement(xmp, "pdf:Producer", DocumentInformation.Program);
        if (metadata.Keywords.Count > 0)
            AppendElement(xmp, "pdf:Keywords", string.Join(", ", metadata.Keywords));
    }

    private static void AppendElement(StringBuilder xmp, string name, string value) =>
        xmp.Append('<').Append(name).Append('>').Append(Escape(value)).Append("</").Append(name).Append(">\n");

    private static void AppendAlternatives(StringBuilder xmp, string name, string value) =>
        xmp.Append('<').Append(name).Append("><rdf:Alt><rdf:li xml:lang=\"x-default\">").Append(Escape(value))
            .Append("</rdf:li></rdf:Alt></").Append(name).Append(">\n");

    private static string Item(string value) => "<rdf:li>" + Escape(value) + "</rdf:li>";

    /// <summary>XML forbids most control characters and unpaired surrogates even when escaped (XML 1.0 2.2).</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                (< ' ' and not '\t' and not '\n' and not '\r') or 0xFFFE or 0xFFFF => escaped,
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }
}
