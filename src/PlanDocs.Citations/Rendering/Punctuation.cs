namespace PlanDocs.Citations;

/// <summary>Punctuation where runs meet: doubled marks are merged, and periods and commas move inside quotation marks where the language wants it.</summary>
internal static class Punctuation
{
    public static void Tidy(List<Run> runs, bool isInsideQuotes)
    {
        var last = -1;
        for (var i = 0; i < runs.Count; i++)
        {
            if (runs[i].Kind != RunKind.Text || runs[i].Text.Length == 0)
            {
                if (runs[i].Kind == RunKind.Inline)
                    last = -1;
                continue;
            }

            if (last >= 0)
                Meet(runs, last, i, isInsideQuotes);
            if (runs[i].Text.Length > 0)
                last = i;
        }
    }

    private static void Meet(List<Run> runs, int before, int after, bool isInsideQuotes)
    {
        var closes = runs.FindIndex(before + 1, after - before - 1, run => run.Kind == RunKind.CloseQuote);
        var opens = runs.FindIndex(before + 1, after - before - 1, run => run.Kind == RunKind.OpenQuote);
        if (closes >= 0 && opens < 0)
        {
            if (isInsideQuotes && runs[after].Text[0] is '.' or ',' && !runs[after].ContinuesQuotation)
                MoveInside(runs, before, after);
            else if (runs[after].Text[0] == '.' && runs[before].Text[^1] is '.' or '?' or '!' && isInsideQuotes)
                runs[after].Text = runs[after].Text[1..];
            return;
        }

        if (opens < 0)
            Collide(runs, before, after);
    }

    private static void MoveInside(List<Run> runs, int before, int after)
    {
        var mark = runs[after].Text[0];
        runs[after].Text = runs[after].Text[1..];
        var merged = Merge(runs[before].Text[^1], mark);
        runs[before].Text = merged is null ? runs[before].Text + mark : runs[before].Text[..^1] + merged;
    }

    private static void Collide(List<Run> runs, int before, int after)
    {
        var merged = Merge(runs[before].Text[^1], runs[after].Text[0]);
        if (merged is null)
            return;
        if (merged.Length == 1 && merged[0] == runs[before].Text[^1])
            runs[after].Text = runs[after].Text[1..];
        else if (merged.Length == 1)
            runs[before].Text = runs[before].Text[..^1];
    }

    /// <summary>What two marks in a row become; null where they are no such pair.</summary>
    private static string? Merge(char first, char second) => (first, second) switch
    {
        (' ' or '\u00a0', ' ') => first.ToString(),
        _ when first == second && first is '.' or ',' or ';' or ':' or '!' or '?' && first == second => first.ToString(),
        ('!', '.' or ':') => "!",
        ('?', '.' or ':') => "?",
        (':' or ';', '!') => "!",
        (':' or ';', '?') => "?",
        (':', '.') => ":",
        (';', '.' or ':') => ";",
        _ => null,
    };
}
