namespace PlanDocs.Revisions;

/// <summary>Paragraphs of which some were split, joined, put in, or left out: their ends are compared like words, but for the last one, which stays.</summary>
internal static class ParagraphMerge
{
    private static readonly Token End = new(Token.EndKey, null, null, []);

    /// <summary>The paragraphs of blocks that are nothing but paragraphs, and at least one, be it without words; null for any other blocks.</summary>
    public static IReadOnlyList<Paragraph>? Only(IReadOnlyList<Block> blocks)
    {
        var seen = blocks.Where(Leaves.IsSeen).ToList();
        return seen.TrueForAll(block => block is Paragraph) ? [.. seen.Cast<Paragraph>().DefaultIfEmpty(new Paragraph([]))] : null;
    }

    public static IEnumerable<Block> Of(IReadOnlyList<Paragraph> before, IReadOnlyList<Paragraph> after, bool isNote = false)
    {
        var edits = WordDiff.Compare(Tokens(before, isNote), Tokens(after, isNote));
        var (i, j) = (0, 0);
        var piece = new List<Edit>();
        foreach (var edit in edits)
        {
            if (!edit.Token.IsEnd)
            {
                piece.Add(edit);
                continue;
            }

            var content = InlineBuilder.Build(piece);
            yield return edit switch
            {
                { IsDeleted: true } => before[i++] with { Content = content, EndChange = Change.Deleted },
                { IsInserted: true } => after[j++] with { Content = content, EndChange = Change.Inserted },
                _ => after[j++] with { Content = content, Before = before[i++] },
            };
            piece.Clear();
        }

        yield return after[j] with { Content = InlineBuilder.Build(piece), Before = before[i] };
    }

    private static List<Token> Tokens(IReadOnlyList<Paragraph> paragraphs, bool isNote)
    {
        var tokens = new List<Token>();
        foreach (var paragraph in paragraphs)
        {
            if (tokens.Count > 0)
                tokens.Add(End);
            tokens.AddRange(Tokenizer.Tokens(paragraph.Content, isNote));
        }

        return tokens;
    }
}
