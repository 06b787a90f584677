using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>Articles in an archive of preprints, which Google Scholar exports as articles of a journal: the archive is their publisher (APA 10.8).</summary>
internal static partial class Preprints
{
    private static readonly string[] Archives =
        ["arXiv", "bioRxiv", "ChemRxiv", "EarthArXiv", "EdArXiv", "engrXiv", "LawArXiv", "medRxiv", "OSF Preprints", "Preprints.org", "PsyArXiv", "Research Square", "SocArXiv", "TechRxiv"];

    public static void Settle(ItemBuilder item)
    {
        if (item.Type != "article-journal" || item.Text("container-title") is not { } journal)
            return;
        if (ArXiv().Match(journal) is { Success: true } number)
        {
            item.Add("URL", item.Has("DOI") ? null : $"https://arxiv.org/abs/{number.Groups[1].Value}", item.Span);
            Move(item, "arXiv");
        }
        else if (Ssrn().Match(journal) is { Success: true } paper)
        {
            item.Add("URL", item.Has("DOI") ? null : $"https://ssrn.com/abstract={paper.Groups[1].Value}", item.Span);
            Move(item, "SSRN");
        }
        else if (Array.Find(Archives, archive => archive.Equals(Bare(journal), StringComparison.OrdinalIgnoreCase)) is { } archive)
            Move(item, archive);
    }

    private static string Bare(string journal) => journal.EndsWith(" preprint", StringComparison.OrdinalIgnoreCase) ? journal[..^" preprint".Length] : journal;

    private static void Move(ItemBuilder item, string archive)
    {
        item.Type = "article";
        item.Replace("publisher", archive, item.Span);
        foreach (var variable in (string[])["container-title", "volume", "issue", "page"])
            item.Remove(variable);
    }

    [GeneratedRegex(@"^arXiv(?: preprint)?[ :,]+(?:arXiv:)?(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?/\d{7})(?: \[.*\])?$", RegexOptions.IgnoreCase)]
    private static partial Regex ArXiv();

    [GeneratedRegex(@"^(?:Available at )?SSRN:? (\d+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Ssrn();
}
