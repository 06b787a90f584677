using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>Reads an entry of MLA's or Chicago's kind as far as it can be told: a name, a title in quotation marks or italics, and a year somewhere.</summary>
internal static partial class OtherEntry
{
    public static void Read(ItemBuilder item, ItalicText text)
    {
        var span = item.Span;
        var plain = TakeAddress(item, text.Plain);
        if (Year().Match(plain) is { Success: true } year)
            item.Add("issued", ReferenceDateReader.FromText(year.Value, span));
        var quoted = Quoted().Match(plain);
        var name = Name().Match(plain);
        if (name.Success && (!quoted.Success || name.Length <= quoted.Index + 1))
            item.Add("author", [ReferenceNameReader.FromText(new(name.Groups["initialed"].Success ? name.Groups["initialed"].Value : name.Groups["name"].Value, span))]);
        if (quoted.Success)
            ReadPart(item, quoted, plain);
        else
            ReadWhole(item, text, name.Success ? name.Length : 0, plain);
    }

    private static void ReadPart(ItemBuilder item, Match quoted, string plain)
    {
        item.Type = "article-journal";
        item.Add("title", quoted.Groups["title"].Value.TrimEnd('.', ','), item.Span);
        var rest = plain[(quoted.Index + quoted.Length)..];
        item.Add("container-title", Container().Match(rest).Groups["container"].Value, item.Span);
        item.Add("volume", Volume().Match(rest).Groups["number"].Value, item.Span);
        item.Add("issue", Issue().Match(rest).Groups["number"].Value, item.Span);
        item.Add("page", PageRanges.Normalize(Pages().Match(rest).Groups["range"].Value), item.Span);
    }

    private static void ReadWhole(ItemBuilder item, ItalicText text, int from, string plain)
    {
        var rest = plain[from..].Trim();
        var italics = from < text.Italics.Count ? text.From(from) : text;
        var end = italics.ItalicStart > 0 ? Math.Min(italics.ItalicStart, rest.Length) : rest.IndexOf(". ", StringComparison.Ordinal) is > 0 and var stop ? stop : rest.Length;
        item.Type = "book";
        item.Add("title", rest[..end].TrimEnd('.'), item.Span);
        item.Add("publisher", Year().Replace(rest[end..], "").Trim(' ', '.', ','), item.Span);
    }

    private static string TakeAddress(ItemBuilder item, string text)
    {
        if (WebAddress.First(text) is not { } address)
            return text;
        var doi = WebAddress.BareDoi(address);
        item.Add(doi.StartsWith("10.", StringComparison.Ordinal) ? "DOI" : "URL", doi, item.Span);
        return text[..text.IndexOf("http", StringComparison.OrdinalIgnoreCase)].TrimEnd(' ', ',', '.') + ".";
    }

    [GeneratedRegex(@"\b(?:1[5-9]|20)\d{2}\b")]
    private static partial Regex Year();

    [GeneratedRegex("[“\"](?<title>[^”\"]+)[”\"]")]
    private static partial Regex Quoted();

    // The period of an initial ends the name as well.
    [GeneratedRegex(@"^(?:(?<initialed>[^.“""]+?(?:\s\p{Lu}\.)+)|(?<name>[^.“""]+?)\.)\s+")]
    private static partial Regex Name();

    [GeneratedRegex(@"^[\s.,]*(?<container>[^,\d]+?)(?:,|\s\d|\.$|\s\()")]
    private static partial Regex Container();

    [GeneratedRegex(@"\bvol\. (?<number>\w+)|^[\s.,]*[^,\d]+?\s(?<number>\d+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Volume();

    [GeneratedRegex(@"\bno\. (?<number>\w+)", RegexOptions.IgnoreCase)]
    private static partial Regex Issue();

    [GeneratedRegex(@"\bpp?\. (?<range>\d+(?:[-–]\d+)?)|:\s*(?<range>\d+(?:[-–]\d+)?)")]
    private static partial Regex Pages();
}
