namespace PlanDocs.Pdf;

/// <summary>The standards that a document says it meets.</summary>
/// <param name="Part">Of ISO 19005: 2, or 3 for files with attachments; null for none.</param>
/// <param name="IsAccessible">Whether PDF/UA-1 is met, too.</param>
internal sealed record XmpClaims(int? Part, bool IsAccessible)
{
    private const string Accessible =
        """
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>The part of ISO 14289 to which the document conforms</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>

        """;

    public bool IsArchival => Part is not null;

    /// <summary>What the options ask for, as far as the document meets it.</summary>
    public static XmpClaims Of(TagIndex tags, PdfOptions options) => options.Standard == PdfStandard.Archival
        ? new XmpClaims(options.Sources.Count > 0 ? 3 : 2, tags.FiguresHaveText)
        : new XmpClaims(null, false);

    /// <summary>The claims as RDF. PDF/A knows no property of PDF/UA, so that a schema describes it (ISO 19005-2 6.6.2.3).</summary>
    public string Text() => Part is null ? "" : Archival(Part.Value) + (IsAccessible ? Accessible : "");

    private static string Archival(int part) =>
        $"""
        <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
        <pdfaid:part>{part}</pdfaid:part>
        <pdfaid:conformance>A</pdfaid:conformance>
        </rdf:Description>

        """;
}
