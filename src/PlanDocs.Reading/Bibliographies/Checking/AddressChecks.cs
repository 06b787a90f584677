using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>Checks DOIs, URLs, and the words that announce one.</summary>
internal static partial class AddressChecks
{
    public static void Check(ReferenceItem item, List<Diagnostic> diagnostics)
    {
        if (item.Texts.TryGetValue("DOI", out var doi) && !Doi().IsMatch(doi.Value))
            diagnostics.Add(Errors.NotADoi(doi.Value, doi.Span));
        if (item.Texts.TryGetValue("URL", out var url))
            CheckUrl(url, diagnostics);
        foreach (var (variable, text) in item.Texts)
        {
            if (variable is not "abstract" && RetrievedFrom().Match(text.Value) is { Success: true } words)
                diagnostics.Add(Errors.RetrievedFromNowhere(words.Groups["words"].Value, text.Span));
        }
    }

    private static void CheckUrl(Sourced<string> url, List<Diagnostic> diagnostics)
    {
        if (RetrievedFrom().IsMatch(url.Value))
            return;
        if (url.Value.Any(char.IsWhiteSpace))
            diagnostics.Add(Errors.SpaceInUrl(url.Value, url.Span));
        else if (!url.Value.Contains("://", StringComparison.Ordinal))
            diagnostics.Add(Errors.NotAUrl(url.Value, url.Span));
    }

    /// <summary>The prefix of a registrant, which has four digits or more, and a suffix (ISO 26324); a full stop at the end belongs to the sentence.</summary>
    [GeneratedRegex(@"^10\.[0-9]{4,9}(?:\.[0-9]+)*/\S*[^\s.,;]$")]
    private static partial Regex Doi();

    [GeneratedRegex(@"(?<words>retrieved(?:\s+on)?(?:\s+\w+\s+\d{1,2},?\s+\d{4},?)?\s+from|available\s+(?:at|from)|accessed\s+at)\s*[:.]?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex RetrievedFrom();
}
