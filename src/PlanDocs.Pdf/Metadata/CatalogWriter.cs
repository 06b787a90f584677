namespace PlanDocs.Pdf;

/// <summary>Writes the catalog, from which a reader starts (ISO 32000-1 7.7.2).</summary>
internal static class CatalogWriter
{
    public static int Write(PdfFile file, PaperMetadata metadata, PdfOptions options, XmpClaims claims, CatalogParts parts)
    {
        // Metadata are never compressed, so that programs that know no PDF find them.
        var xmp = file.AddEncodedStream("/Type /Metadata /Subtype /XML", XmpPacket.Write(metadata, claims));
        var intent = claims.IsArchival ? WriteOutputIntent(file) : (int?)null;
        var sources = AttachmentWriter.Write(file, options.Sources, metadata.Date);
        var body = file.Open(out var id).Raw("<</Type /Catalog /Pages ").Reference(parts.Pages).Raw(" /StructTreeRoot ").Reference(parts.Structure)
            .Raw(" /MarkInfo <</Marked true>> /ViewerPreferences <</DisplayDocTitle true>> /Metadata ").Reference(xmp)
            .Raw(" /Lang ").Text(metadata.Language);
        if (parts.Outline is { } outline)
            body.Raw(" /PageMode /UseOutlines /Outlines ").Reference(outline);
        if (intent is { } known)
            body.Raw(" /OutputIntents [").Reference(known).Raw("]");
        body.Raw(sources).Raw(">>");
        return id;
    }

    /// <summary>Says what the colours of the pages mean (14.11.5; ISO 19005-2 6.2.3).</summary>
    private static int WriteOutputIntent(PdfFile file)
    {
        var profile = file.AddStream("/N 3", SrgbProfile.Write());
        file.Open(out var id).Raw("<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) /Info (sRGB IEC61966-2.1) /DestOutputProfile ")
            .Reference(profile).Raw(">>");
        return id;
    }
}
