namespace PlanDocs.Reading;

/// <summary>The macros that every BibTeX style defines: <c>jan</c> to <c>dec</c>.</summary>
internal static class BibtexMonths
{
    public static Dictionary<string, string> Macros()
    {
        var macros = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var month in MonthWords.English)
            macros[month[..3].ToLowerInvariant()] = month;
        return macros;
    }
}
