namespace PlanDocs.Revisions;

/// <summary>Compares running text word by word, and takes back what would be harder to read than the whole.</summary>
internal static class WordDiff
{
    public static List<Edit> Compare(IReadOnlyList<Token> before, IReadOnlyList<Token> after)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var matches = SequenceDiff.Match(Numbered(before, numbers), Numbered(after, numbers));
        var edits = new List<Edit>(Math.Max(before.Count, after.Count));
        var next = 0;
        for (var i = 0; i < before.Count; i++)
        {
            if (matches[i] < 0)
            {
                edits.Add(new Edit(before[i], null));
                continue;
            }

            while (next < matches[i])
                edits.Add(new Edit(null, after[next++]));
            Pair(edits, before[i], after[next++]);
        }

        while (next < after.Count)
            edits.Add(new Edit(null, after[next++]));
        return Readable.Of(edits);
    }

    /// <summary>A link that leads elsewhere is another one, and so is a footnote whose text cannot be shown as changed.</summary>
    private static void Pair(List<Edit> edits, Token before, Token after)
    {
        var isKept = before.LinkKey == after.LinkKey && (after.Leaf is not Footnote note || FootnoteMerge.CanMerge((Footnote)before.Leaf!, note));
        if (isKept)
            edits.Add(new Edit(before, after));
        else
            edits.AddRange([new Edit(before, null), new Edit(null, after)]);
    }

    private static int[] Numbered(IReadOnlyList<Token> tokens, Dictionary<string, int> numbers)
    {
        var numbered = new int[tokens.Count];
        for (var i = 0; i < numbered.Length; i++)
        {
            if (!numbers.TryGetValue(tokens[i].Key, out numbered[i]))
                numbers.Add(tokens[i].Key, numbered[i] = numbers.Count);
        }

        return numbered;
    }
}
