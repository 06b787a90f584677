namespace PlanDocs.Revisions;

/// <summary>A paragraph that was split into several, or several that were joined into one: their ends are compared like words.</summary>
internal static class ParagraphMerge
{
    private static readonly Token End = new(Token.EndKey, null, null, []);

    public static IEnumerable<Block> Of(IReadOnlyList<Paragraph> before, IReadOnlyList<Paragraph> after)
    {
        var edits = WordDiff.Compare(Tokens(before), Tokens(after));
        var (i, j) = (0, 0);
        var piece = new List<Edit>();
        foreach (var edit in edits)
        {
            if (!edit.Token.IsEnd)
            {
                piece.Add(edit);
                continue;
            }

            var paragraph = edit.IsDeleted ? before[i++] : after[j++];
            yield return paragraph with { Content = InlineBuilder.Build(piece), EndChange = edit.IsDeleted ? Change.Deleted : Change.Inserted };
            piece.Clear();
        }

        yield return after[j] with { Content = InlineBuilder.Build(piece), Before = before[i] };
    }

    private static List<Token> Tokens(IReadOnlyList<Paragraph> paragraphs)
    {
        var tokens = new List<Token>();
        foreach (var paragraph in paragraphs)
        {
            if (tokens.Count > 0)
                tokens.Add(End);
            tokens.AddRange(Tokenizer.Tokens(paragraph.Content));
        }

        return tokens;
    }
}
