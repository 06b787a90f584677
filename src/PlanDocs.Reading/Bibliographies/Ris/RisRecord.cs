namespace PlanDocs.Reading;

/// <summary>One work of a RIS file, from TY to ER.</summary>
/// <param name="Type">The value of TY, in upper case.</param>
internal sealed record RisRecord(string Type, SourceSpan Span, IReadOnlyList<RisLine> Lines)
{
    /// <summary>The first line with one of the tags, in the order of the tags.</summary>
    public RisLine? First(params ReadOnlySpan<string> tags)
    {
        foreach (var tag in tags)
        {
            foreach (var line in Lines)
            {
                if (line.Tag == tag && line.Value.Length > 0)
                    return line;
            }
        }

        return null;
    }
}
