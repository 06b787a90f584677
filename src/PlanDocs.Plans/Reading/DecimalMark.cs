using System.Text.RegularExpressions;

namespace PlanDocs.Plans;

/// <summary>Numbers of YAML as the language of the paper writes them: <c>1.5</c> is 1,5 in German.</summary>
internal static partial class DecimalMark
{
    public static MappedText InLanguage(MappedText text, string language) =>
        Wording.Of(language).DecimalComma && Number().IsMatch(text.Value) ? text.Replace('.', ',') : text;

    /// <summary>A number alone, with or without a percent sign. A period before three digits may part thousands, but not after a zero.</summary>
    [GeneratedRegex(@"^\s*[-−]?(?:0\.[0-9]+|[0-9]+\.(?![0-9]{3}\b)[0-9]+)\s*%?\s*$")]
    private static partial Regex Number();
}
