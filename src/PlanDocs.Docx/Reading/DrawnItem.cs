using DocumentFormat.OpenXml;

namespace PlanDocs.Docx;

/// <summary>A picture, or the content of a text box: one of the two.</summary>
internal sealed record DrawnItem(Figure? Figure, OpenXmlElement? Box);
