using DocumentFormat.OpenXml;
using Charts = DocumentFormat.OpenXml.Drawing.Charts;
using Diagrams = DocumentFormat.OpenXml.Drawing.Diagrams;
using DrawingML = DocumentFormat.OpenXml.Drawing;
using Vml = DocumentFormat.OpenXml.Vml;
using Wordprocessing = DocumentFormat.OpenXml.Wordprocessing;

namespace PlanDocs.Docx;

/// <summary>Finds what a paragraph has beside its text: pictures, charts, and boxes with text of their own.</summary>
internal sealed class DrawnContent(MediaFiles media)
{
    /// <summary>English Metric Units in a point.</summary>
    private const double UnitsPerPoint = 12_700;

    /// <summary>Of two ways to say the same, programs write the newer one first.</summary>
    public static IEnumerable<OpenXmlElement> Children(OpenXmlElement parent) => parent is AlternateContent alternatives
        ? alternatives.GetFirstChild<AlternateContentChoice>()?.ChildElements ?? alternatives.GetFirstChild<AlternateContentFallback>()?.ChildElements ?? Enumerable.Empty<OpenXmlElement>()
        : parent.ChildElements;

    /// <returns>Figures, and the text of boxes, in their order.</returns>
    public IReadOnlyList<DrawnItem> Of(OpenXmlElement paragraph)
    {
        var items = new List<DrawnItem>();
        Find(items, paragraph);
        return items;
    }

    private void Find(List<DrawnItem> items, OpenXmlElement parent)
    {
        foreach (var element in Children(parent))
        {
            switch (element)
            {
                case Wordprocessing.Drawing or Wordprocessing.Picture or Wordprocessing.EmbeddedObject:
                    FindIn(items, element, element);
                    break;
                // What was deleted while changes were tracked is gone.
                case Wordprocessing.DeletedRun or Wordprocessing.MoveFromRun:
                    break;
                default:
                    Find(items, element);
                    break;
            }
        }
    }

    private void FindIn(List<DrawnItem> items, OpenXmlElement drawing, OpenXmlElement parent)
    {
        foreach (var element in Children(parent))
        {
            switch (element)
            {
                case DrawingML.Blip blip when (blip.Embed ?? blip.Link)?.Value is { } id:
                    items.Add(Figure(drawing, media.NameOf(id)));
                    break;
                case Vml.ImageData { RelationshipId.Value: { } id }:
                    items.Add(Figure(drawing, media.NameOf(id)));
                    break;
                case Charts.ChartReference:
                    items.Add(Figure(drawing, "chart"));
                    break;
                case Diagrams.RelationshipIds:
                    items.Add(Figure(drawing, "diagram"));
                    break;
                case Wordprocessing.TextBoxContent box:
                    items.Add(new DrawnItem(null, box));
                    break;
                default:
                    FindIn(items, drawing, element);
                    break;
            }
        }
    }

    private static DrawnItem Figure(OpenXmlElement drawing, string name)
    {
        var width = drawing.Descendants<DrawingML.Wordprocessing.Extent>().FirstOrDefault()?.Cx?.Value / UnitsPerPoint;
        return new(new Figure("", "", [], new Picture(name, PictureFormat.Png, default, 0, 0) { Width = width }) { AlternativeText = AlternativeText(drawing) }, null);
    }

    private static string AlternativeText(OpenXmlElement drawing)
    {
        if (drawing.Descendants<DrawingML.Wordprocessing.DocProperties>().FirstOrDefault() is { } properties)
            return properties.Description?.Value is { Length: > 0 } description ? description : properties.Title?.Value ?? "";
        return drawing.Descendants<Vml.Shape>().FirstOrDefault()?.Alternate?.Value ?? drawing.Descendants<Vml.ImageData>().FirstOrDefault()?.Title?.Value ?? "";
    }
}
