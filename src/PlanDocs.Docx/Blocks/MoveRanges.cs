namespace PlanDocs.Docx;

/// <summary>Puts around neighbouring blocks that were moved together the marks by which Word finds both ends of a move.</summary>
internal sealed class MoveRanges(WordXml xml)
{
    private Change? _open;
    private int _id;

    /// <summary>Says what became of the block that is written next; null for none.</summary>
    public void GoOn(Change? change)
    {
        var next = change?.Move is null ? null : change;
        if (next == _open)
            return;
        if (_open is not null)
            Tracking.EndRange(xml, _open, _id);
        if (next is not null)
            _id = xml.Tracking.StartRange(xml, next);
        _open = next;
    }
}
