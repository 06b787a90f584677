using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace PlanDocs.Docx;

/// <summary>
/// Checks a finished document before it is handed over. The rules here are for the order and place of elements, for what Word refuses although the schema lets it pass, and
/// for what a reader who does not see needs; they read the parts forwards once, which takes 2 ms for seventeen pages in a cold native process. The Open XML SDK checks the
/// whole schema, builds a tree for it, and takes 90 ms for the same pages; so it stands in the tests and behind an option.
/// </summary>
public static class DocxChecks
{
    private static readonly FileFormatVersions[] Versions = [FileFormatVersions.Office2019, FileFormatVersions.Microsoft365];

    /// <summary>What our own rules find: errors for what makes Word repair or lose something, warnings for accessibility.</summary>
    public static IReadOnlyList<Diagnostic> Run(byte[] docx)
    {
        ArgumentNullException.ThrowIfNull(docx);
        using var archive = new ZipArchive(new MemoryStream(docx, writable: false), ZipArchiveMode.Read);
        var package = CheckedPackage.Of(archive);
        Rule[] rules =
        [
            new ContentModelRule(), new CellRule(), new IdentifierRule(), new TargetRule(), new RelationshipRule(), new FieldRule(),
            new HeadingRule(), new AccessibilityRule(),
        ];
        var scanner = new PartScanner(rules);
        foreach (var part in package.XmlParts)
            scanner.Scan(archive.GetEntry(part)!);
        foreach (var rule in rules)
            rule.Finish(package);
        return [.. rules.SelectMany(rule => rule.Findings)];
    }

    /// <summary>What the Open XML SDK's validator finds for Office 2019 and for Microsoft 365.</summary>
    public static IReadOnlyList<Diagnostic> AgainstSchema(byte[] docx)
    {
        ArgumentNullException.ThrowIfNull(docx);
        using var stream = new MemoryStream(docx, writable: false);
        using var document = WordprocessingDocument.Open(stream, false);
        return
        [
            .. Versions.SelectMany(version => new OpenXmlValidator(version).Validate(document))
                .Select(error => Errors.Schema(error.Part?.Uri.ToString() ?? "", error.Path?.XPath ?? "", error.Description))
                .Distinct(),
        ];
    }
}
