using PlanDocs.Reading;

namespace PlanDocs.Starting;

/// <summary>The files with which a new plan starts.</summary>
public static class PlanTemplate
{
    /// <summary>The first line of a file of YAML tells editors by which schema to complete and check it.</summary>
    public const string PlanSchemaLine = "# yaml-language-server: $schema=plan.schema.json\n";

    public const string ReferencesSchemaLine = "# yaml-language-server: $schema=references.schema.json\n";

    /// <summary>References that the plan of <see cref="Plan"/> cites.</summary>
    public static string References => ReferencesSchemaLine + Read("references.yaml");

    /// <summary>A commented plan that builds as it is.</summary>
    /// <param name="language">A language tag; the words of the plan are German for German and English otherwise.</param>
    public static string Plan(string author, bool isProfessional, string language)
    {
        var isGerman = language.Equals("de", StringComparison.OrdinalIgnoreCase) || language.StartsWith("de-", StringComparison.OrdinalIgnoreCase);
        var (kept, left) = isProfessional ? ("#professional ", "#student ") : ("#student ", "#professional ");
        var lines = Read(isGerman ? "career-plan-de.yaml" : "career-plan.yaml").Split('\n')
            .Where(line => !line.StartsWith(left, StringComparison.Ordinal))
            .Select(line => line.StartsWith(kept, StringComparison.Ordinal) ? line[kept.Length..] : line);
        return PlanSchemaLine + string.Join('\n', lines)
            .Replace("{kind}", isProfessional ? "professional" : "student", StringComparison.Ordinal)
            .Replace("{other}", isProfessional ? "student" : "professional", StringComparison.Ordinal)
            .Replace("{language}", YamlText.Scalar(language), StringComparison.Ordinal)
            .Replace("{name}", YamlText.Scalar(author), StringComparison.Ordinal);
    }

    private static string Read(string name)
    {
        using var stream = typeof(PlanTemplate).Assembly.GetManifestResourceStream("templates/" + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
