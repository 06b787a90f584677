namespace PlanDocs.Citations;

/// <summary>a to z, then aa, ab, …</summary>
internal static class YearSuffixes
{
    public static string Of(int index)
    {
        var suffix = "";
        for (index++; index > 0; index = (index - 1) / 26)
            suffix = (char)('a' + ((index - 1) % 26)) + suffix;
        return suffix;
    }

    public static int Index(RenderedCite cite) => cite.Cite.Context.Detail.YearSuffix.Aggregate(0, (value, letter) => (value * 26) + letter - 'a' + 1);
}
