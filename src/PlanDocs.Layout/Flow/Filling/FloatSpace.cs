namespace PlanDocs.Layout;

/// <summary>The white around and inside tables and figures.</summary>
internal static class FloatSpace
{
    /// <summary>Parts a whole table or figure from the text above and below on the same page (APA 7.6).</summary>
    public static IReadOnlyList<Box> Around(IReadOnlyList<Box> boxes, PageDesign design)
    {
        if (boxes.Count == 0)
            return boxes;
        var result = boxes.ToArray();
        result[0] = result[0] with { SpaceBefore = Math.Max(result[0].SpaceBefore, design.SpaceBeforeTable) };
        result[^1] = result[^1] with { SpaceAfter = Math.Max(result[^1].SpaceAfter, design.SpaceAfterTable) };
        return result;
    }

    /// <summary>
    /// Notes, away from the rule or picture above. A line's white is all below its text, so without space the first line of a double-spaced note would touch the
    /// rule; half of that white is enough to part them.
    /// </summary>
    public static IReadOnlyList<Box> BelowRule(IReadOnlyList<Box> notes, ParagraphLook look)
    {
        if (notes.Count == 0)
            return notes;
        var white = notes[0].Height * (look.LineSpacing - 1) / look.LineSpacing / 2;
        return [notes[0] with { SpaceBefore = Math.Max(notes[0].SpaceBefore, white) }, .. notes.Skip(1)];
    }
}
