namespace PlanDocs.Layout;

/// <summary>Reorders a line's words as they are seen from left to right (UAX #9 L1 and L2).</summary>
internal static class VisualOrder
{
    /// <param name="trailing">The number of segments at the end that are spaces; they take the direction of the paragraph (L1).</param>
    public static void Apply(List<TextSegment> segments, BidiLevels levels, int trailing)
    {
        for (var i = segments.Count - trailing; i < segments.Count; i++)
            segments[i] = segments[i] with { Level = levels.Paragraph };
        var highest = segments.Count == 0 ? 0 : segments.Max(segment => segment.Level);
        for (var level = highest; level > 0; level--)
            ReverseFrom(segments, level);
    }

    private static void ReverseFrom(List<TextSegment> segments, int level)
    {
        for (var start = 0; start < segments.Count; start++)
        {
            var end = start;
            while (end < segments.Count && segments[end].Level >= level)
                end++;
            segments.Reverse(start, end - start);
            start = Math.Max(start, end);
        }
    }
}
