using DocumentFormat.OpenXml.Wordprocessing;

namespace PlanDocs.Docx;

/// <summary>Tells which paragraphs are items of lists, of what kind, and how deep.</summary>
internal sealed class ListNumbering(DocumentFormat.OpenXml.Wordprocessing.Numbering? numbering)
{
    private readonly Dictionary<(int Id, int Level), ListMarker> _markers = [];

    public (ListMarker Marker, int Level)? Of(ParagraphProperties? properties, NumberingProperties? ofStyle)
    {
        var list = properties?.NumberingProperties ?? ofStyle;
        if (list?.NumberingId?.Val?.Value is not (> 0 and var id))
            return null;
        var level = Math.Clamp(list.NumberingLevelReference?.Val?.Value ?? 0, 0, 8);
        if (!_markers.TryGetValue((id, level), out var marker))
            _markers[(id, level)] = marker = Marker(id, level);
        return (marker, level);
    }

    private ListMarker Marker(int id, int level)
    {
        var instance = numbering?.Elements<NumberingInstance>().FirstOrDefault(candidate => candidate.NumberID?.Value == id);
        var definition = numbering?.Elements<AbstractNum>().FirstOrDefault(candidate => candidate.AbstractNumberId?.Value == instance?.AbstractNumId?.Val?.Value);
        var format = definition?.Elements<Level>().FirstOrDefault(candidate => candidate.LevelIndex?.Value == level)?.NumberingFormat?.Val?.Value;
        return format is null || format == NumberFormatValues.Bullet || format == NumberFormatValues.None ? ListMarker.Bullet : ListMarker.Decimal;
    }
}
