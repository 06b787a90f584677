namespace PlanDocs.Revisions;

/// <summary>
/// Marks as a person would set them: a sentence of which more than half has changed is replaced as a whole, a space between two replaced words goes with them, and
/// what went stands before what came.
/// </summary>
internal static class Readable
{
    /// <summary>Replacing words one by one reads well up to here.</summary>
    private const int ShortestSentence = 6;

    public static List<Edit> Of(List<Edit> edits)
    {
        var readable = new List<Edit>(edits.Count);
        foreach (var sentence in Sentences(edits))
        {
            if (IsMostlyNew(sentence))
                AddWhole(readable, sentence);
            else
                AddWordByWord(readable, sentence);
        }

        return readable;
    }

    /// <summary>Stretches that end with a full stop that both editions have, or with the end of a paragraph.</summary>
    private static IEnumerable<List<Edit>> Sentences(List<Edit> edits)
    {
        var sentence = new List<Edit>();
        foreach (var edit in edits)
        {
            if (edit.Token.IsEnd && sentence.Count > 0)
            {
                yield return sentence;
                sentence = [];
            }

            sentence.Add(edit);
            if (!edit.Token.IsEnd && !(edit.IsKept && edit.Token.Key is "." or "?" or "!" or "…" or "。"))
                continue;
            yield return sentence;
            sentence = [];
        }

        if (sentence.Count > 0)
            yield return sentence;
    }

    private static bool IsMostlyNew(List<Edit> sentence)
    {
        var kept = sentence.Count(edit => edit.IsKept && edit.Token.IsWord);
        var before = sentence.Count(edit => edit.Before is { IsWord: true });
        var after = sentence.Count(edit => edit.After is { IsWord: true });
        return before > 0 && after > 0 && Math.Max(before, after) >= ShortestSentence && kept * 2 < Math.Max(before, after);
    }

    /// <summary>The stop at the end stays, as it stands in both.</summary>
    private static void AddWhole(List<Edit> readable, List<Edit> sentence)
    {
        var rest = sentence.Count;
        while (rest > 0 && sentence[rest - 1] is { IsKept: true, Token.IsBetweenWords: true })
            rest--;
        var start = 0;
        while (start < rest && sentence[start] is { IsKept: true, Token.IsBetweenWords: true })
            readable.Add(sentence[start++]);
        AddParted(readable, sentence[start..rest]);
        readable.AddRange(sentence[rest..]);
    }

    private static void AddWordByWord(List<Edit> readable, List<Edit> sentence)
    {
        for (var start = 0; start < sentence.Count;)
        {
            if (sentence[start].IsKept)
            {
                readable.Add(sentence[start++]);
                continue;
            }

            var end = EndOfChange(sentence, start);
            AddParted(readable, sentence[start..end]);
            start = end;
        }
    }

    /// <summary>The end of a change, across what stands between two words of which both were replaced.</summary>
    private static int EndOfChange(List<Edit> sentence, int start)
    {
        var end = EndOfRun(sentence, start);
        while (true)
        {
            var next = end;
            while (next < sentence.Count && sentence[next] is { IsKept: true, Token.IsBetweenWords: true })
                next++;
            if (next == end || next == sentence.Count || sentence[next].IsKept)
                return end;
            var further = EndOfRun(sentence, next);
            if (!IsReplacement(sentence, end - 1, start) || !IsReplacement(sentence, further - 1, next))
                return end;
            end = further;
        }
    }

    private static int EndOfRun(List<Edit> sentence, int start)
    {
        var end = start;
        while (end < sentence.Count && !sentence[end].IsKept)
            end++;
        return end;
    }

    private static bool IsReplacement(List<Edit> sentence, int last, int first)
    {
        var (went, came) = (false, false);
        for (var i = first; i <= last; i++)
        {
            went |= sentence[i].IsDeleted;
            came |= sentence[i].IsInserted;
        }

        return went && came;
    }

    private static void AddParted(List<Edit> readable, List<Edit> change)
    {
        readable.AddRange(change.Where(edit => edit.Before is not null).Select(edit => new Edit(edit.Before, null)));
        readable.AddRange(change.Where(edit => edit.After is not null).Select(edit => new Edit(null, edit.After)));
    }
}
