using PlanDocs.Reading;

namespace PlanDocs.Starting;

/// <summary>Finds what still stands in a plan as <c>plandocs new</c> wrote it.</summary>
public static class TemplateText
{
    /// <summary>Keys of the template whose values are there to be replaced; headings and what an author note says may stay.</summary>
    private static readonly HashSet<string> Replaced = new(StringComparer.Ordinal) { "title", "affiliation", "number", "name", "instructor", "text", "statement", "rationale", "measure" };

    /// <returns>A warning for each text that nobody has written yet.</returns>
    public static IReadOnlyList<Diagnostic> Check(SourceFile plan)
    {
        var templates = ((string[])["en-US", "de"]).Select(language => new SourceFile("", PlanTemplate.Plan("Author", isProfessional: false, language)));
        var known = templates.SelectMany(Values).Select(value => value.Value.Trim()).ToHashSet(StringComparer.Ordinal);
        // To read a long plan once more takes as long as to read it, and few plans still hold any of these texts.
        if (!known.Any(value => plan.Text.Contains(Start(value), StringComparison.Ordinal)))
            return [];
        return [.. Values(plan).Where(value => known.Contains(value.Value.Trim())).Select(value => Errors.TextOfTemplate(value.Value, value.Span))];
    }

    /// <summary>As much of a text as stands on one line of the YAML, however it is folded.</summary>
    private static string Start(string value)
    {
        var line = value.Split('\n')[0];
        return line[..Math.Min(16, line.Length)].Trim();
    }

    private static IEnumerable<YamlScalar> Values(SourceFile file) => YamlReader.Read(file).Value is { } root ? Values(root, "") : [];

    private static IEnumerable<YamlScalar> Values(YamlNode node, string key) => node switch
    {
        YamlScalar scalar => Replaced.Contains(key) ? [scalar] : [],
        YamlSequence list => list.Items.SelectMany(item => Values(item, key)),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Values(entry.Value, entry.Key.Value)),
        _ => [],
    };
}
