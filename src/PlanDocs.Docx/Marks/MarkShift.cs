namespace PlanDocs.Docx;

/// <summary>
/// What came or went does so with the mark at its end, but not everywhere can that mark go. There each changed paragraph comes or goes with the mark before it, and the last
/// mark stays and takes the properties that the end has in each edition. This is what Word itself writes when somebody types on at the end of a paragraph.
/// </summary>
/// <remarks>
/// The last mark of a text stays in Word, too. LibreOffice 7.4 keeps three more. Before a table, the change of a mark, which runs to the start of the next paragraph, is cut
/// off when the table is made. And it takes the change of a paragraph's mark for that of the first paragraph that it reads next, which is one of a text box inside, or of
/// a note: all notes are read where the first one is called. Where no paragraph of both editions stands before that could take the change, as between two tables that came,
/// an empty paragraph is left.
/// </remarks>
internal static class MarkShift
{
    /// <param name="story">Its marks are changed.</param>
    public static void Apply(IReadOnlyList<MarkPlace> story)
    {
        var end = StartOfEnd(story);
        if (end < story.Count)
            Shift([.. story.Skip(end).Where(place => place.Kind == MarkPlaceKind.Paragraph)]);
        var start = -1;
        for (var i = 0; i < end; i++)
        {
            if (start >= 0 && i > start && story[i].IsChangedParagraph && IsFixed(story, i))
            {
                Shift([.. story.Skip(start).Take(i - start + 1)]);
                start = -1;
            }
            else if (!story[i].IsChangedParagraph)
            {
                start = story[i].IsKeptParagraph && !story[i].IsFixed ? i : -1;
            }
        }
    }

    /// <summary>The last paragraph of both editions, if only what came or went follows it; otherwise the number of places: Word has no way to say it, or need not.</summary>
    private static int StartOfEnd(IReadOnlyList<MarkPlace> story)
    {
        var start = story.Count - 1;
        while (start >= 0 && story[start].IsChanged && story[start].Kind != MarkPlaceKind.Contents)
            start--;
        return start >= 0 && story[start].IsKeptParagraph && story[^1].IsChangedParagraph ? start : story.Count;
    }

    private static bool IsFixed(IReadOnlyList<MarkPlace> story, int index) =>
        story[index].IsFixed || (index + 1 < story.Count && story[index + 1].Kind == MarkPlaceKind.Table);

    /// <param name="paragraphs">One that both editions have, and those that came or went after it.</param>
    private static void Shift(MarkPlace[] paragraphs)
    {
        var kept = paragraphs[0].Mark.Mark;
        var (before, after) = (kept.Before ?? kept.Form, kept.Form);
        for (var i = 0; i < paragraphs.Length - 1; i++)
        {
            var (own, next) = (paragraphs[i].Mark.Change, paragraphs[i + 1].Mark.Change!);
            paragraphs[i].Mark = new TrackedMark(new ParagraphMark(next.IsGone ? before : after), next == own ? next : WithoutMove(next));
            if (next.IsGone)
                before = paragraphs[i + 1].Mark.Mark.Form;
            else
                after = paragraphs[i + 1].Mark.Mark.Form;
        }

        paragraphs[^1].Mark = new TrackedMark(new ParagraphMark(after) { Before = before }, null);
    }

    /// <summary>A mark outside what was moved came or went like any other.</summary>
    private static Change WithoutMove(Change change) => change.IsGone ? Change.Deleted : Change.Inserted;
}
