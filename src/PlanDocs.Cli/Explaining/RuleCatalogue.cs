namespace PlanDocs.Cli;

/// <summary>Every code of the program, from docs/diagnostics.md, which the program carries.</summary>
internal static class RuleCatalogue
{
    private static readonly Lazy<IReadOnlyDictionary<string, RuleEntry>> Entries = new(() =>
    {
        using var stream = typeof(RuleCatalogue).Assembly.GetManifestResourceStream("diagnostics.md")!;
        return Parse(new StreamReader(stream).ReadToEnd()).ToDictionary(entry => entry.Code, StringComparer.OrdinalIgnoreCase);
    });

    /// <summary>In the order of the codes.</summary>
    public static IEnumerable<RuleEntry> All => Entries.Value.Values.OrderBy(entry => entry.Code, StringComparer.Ordinal);

    /// <param name="code">In small letters, too, or its number alone.</param>
    public static RuleEntry? Find(string code) => Entries.Value.GetValueOrDefault(char.IsAsciiDigit(code.FirstOrDefault()) ? "PD" + code : code.ToUpperInvariant());

    public static bool Has(string code) => Entries.Value.ContainsKey(code);

    /// <summary>An entry is a heading of level 3 that begins with a code, and what stands below it.</summary>
    internal static IEnumerable<RuleEntry> Parse(string page)
    {
        const string Start = "\n### ";
        var text = "\n" + page.ReplaceLineEndings("\n");
        for (var at = text.IndexOf(Start, StringComparison.Ordinal); at >= 0;)
        {
            var next = text.IndexOf(Start, at + 1, StringComparison.Ordinal);
            var entry = text[(at + Start.Length)..(next < 0 ? text.Length : next)];
            var chapter = entry.IndexOf("\n## ", StringComparison.Ordinal);
            var lines = (chapter < 0 ? entry : entry[..chapter]).Split('\n', 2);
            var heading = lines[0].Split(' ', 2);
            yield return new RuleEntry(heading[0], heading.Length > 1 ? heading[1].Trim() : "", lines.Length > 1 ? lines[1].Trim() : "");
            at = next;
        }
    }
}
