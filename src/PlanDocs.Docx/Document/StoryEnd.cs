namespace PlanDocs.Docx;

/// <summary>
/// The last paragraphs of the text, where something went or came at its very end. The last mark of a text cannot be deleted or inserted in Word, so the mark before
/// the change is, and the last one stays and takes the properties that the end has in each edition: this is what Word does when somebody types on at the end of a document.
/// </summary>
internal sealed class StoryEnd
{
    private readonly IReadOnlyList<(ParagraphMark Mark, Change? Change)> _all;

    /// <summary>The last paragraph that both editions have.</summary>
    private readonly int _kept;

    /// <summary>
    /// Where something went and something else came: the last paragraph of the kind that the end is not. It shares the next one's mark, for its own would be gone in
    /// both editions.
    /// </summary>
    private readonly int _joined;

    private int _next;
    private ParagraphMark _keptMark;
    private ParagraphMark _joinedMark;

    private StoryEnd(IReadOnlyList<(ParagraphMark Mark, Change? Change)> all, int kept)
    {
        (_all, _kept) = (all, kept);
        _joined = -1;
        for (var i = kept + 1; i < all.Count - 1; i++)
        {
            if (all[i].Change!.IsGone != all[^1].Change!.IsGone)
                _joined = i;
        }
    }

    /// <summary>The paragraph that is being written shares its mark with the next one.</summary>
    public bool IsJoined => _joined >= 0 && _next - 1 == _joined;

    private bool IsContinuation => _joined >= 0 && _next == _joined + 1;

    /// <param name="marks">The marks of the last paragraphs as they would be otherwise, and what became of each; of a table, a mark without a style.</param>
    /// <returns>Null where the text ends with a paragraph that both editions have, or where Word has no way to say it.</returns>
    public static StoryEnd? Of(IReadOnlyList<(ParagraphMark Mark, Change? Change)> marks)
    {
        var kept = marks.Count - 1;
        while (kept >= 0 && marks[kept].Change is not null)
            kept--;
        if (kept < 0 || kept == marks.Count - 1 || IsTable(marks[kept].Mark) || IsTable(marks[^1].Mark))
            return null;
        var end = new StoryEnd(marks, kept);
        return end._joined < 0 || CanJoin(marks[end._joined].Mark, marks[end._joined + 1].Mark) ? end : null;
    }

    /// <summary>The number of a list is not known before the list is written.</summary>
    private static bool CanJoin(in ParagraphMark mark, in ParagraphMark next) => !IsTable(mark) && !IsTable(next) && next.Form.Numbering is null;

    private static bool IsTable(in ParagraphMark mark) => mark.Form.Style is null;

    /// <summary>A table has no mark that could change.</summary>
    public void PassTable() => _next++;

    /// <summary>The mark with which the next paragraph is to be written; null for one that goes on in the paragraph before.</summary>
    public (ParagraphMark Mark, Change? Change)? Next(in ParagraphMark mark, Change? change)
    {
        var index = _next;
        if (IsContinuation)
        {
            _next++;
            return null;
        }

        _next++;
        if (index == _kept)
            _keptMark = mark;
        if (index == _joined)
            _joinedMark = mark;
        if (index == _joined)
            return index + 1 == _all.Count - 1 ? (Last(_all[^1].Mark), null) : (_all[index + 1].Mark, _all[index + 1].Change);
        if (index == _kept && _joined < 0)
            return (new ParagraphMark(_all[^1].Change!.IsGone ? mark.Before ?? mark.Form : mark.Form), WithoutMove(_all[^1].Change!));
        return index == _all.Count - 1 ? (Last(mark), null) : (mark, change);
    }

    /// <summary>The end as it is in each edition.</summary>
    private ParagraphMark Last(in ParagraphMark mark)
    {
        var other = _joined >= 0 ? _joinedMark.Form : default(ParagraphForm?);
        return _all[^1].Change!.IsGone
            ? new ParagraphMark(other ?? _keptMark.Form) { Before = mark.Form }
            : new ParagraphMark(mark.Form) { Before = other ?? _keptMark.Before ?? _keptMark.Form };
    }

    private static Change WithoutMove(Change change) => change.IsGone ? Change.Deleted : Change.Inserted;
}
