namespace PlanDocs.Plans;

/// <summary>Writes a text as a YAML value of one line.</summary>
internal static class YamlValue
{
    public static string Text(string text) => IsPlain(text)
        ? text
        : "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    /// <summary>A name that begins with a letter and has nothing in it that YAML could take for a sign.</summary>
    private static bool IsPlain(string text) => text.Length > 0 && char.IsLetter(text[0]) && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.');
}
