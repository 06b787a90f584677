using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace PlanDocs.Docx;

/// <summary>Looks through the parts of a document before they are read as trees, which take memory by the element, and time by the level for each element in it.</summary>
internal static class PartSize
{
    /// <summary>Beyond these, a document is an attack and no essay.</summary>
    public const int MostCharacters = 40_000_000;
    public const int MostElements = 500_000;
    public const int MostLevels = 100;

    /// <summary>Whether all parts that are read keep within their bounds.</summary>
    public static bool IsWithinBounds(MainDocumentPart main)
    {
        OpenXmlPart?[] parts = [main, main.StyleDefinitionsPart, main.NumberingDefinitionsPart, main.FootnotesPart, main.EndnotesPart];
        var elements = 0;
        foreach (var part in parts.OfType<OpenXmlPart>())
        {
            using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = MostCharacters });
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && (++elements > MostElements || reader.Depth > MostLevels))
                    return false;
            }
        }

        return true;
    }
}
