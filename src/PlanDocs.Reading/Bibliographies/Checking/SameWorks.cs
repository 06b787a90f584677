using System.Globalization;
using System.Text;

namespace PlanDocs.Reading;

/// <summary>Finds works that stand there twice under different keys: with one DOI, or with one title, first author, and year.</summary>
internal static class SameWorks
{
    // Two works that differ in one of these are two works: volumes, editions, and parts of one whole.
    private static readonly string[] Distinguishing = ["volume", "issue", "number", "edition", "page", "version", "genre", "chapter-number", "part-number", "container-title", "event-title"];

    public static void Check(IReadOnlyList<ReferenceItem> items, List<Diagnostic> diagnostics)
    {
        var byDoi = new Dictionary<string, ReferenceItem>(StringComparer.OrdinalIgnoreCase);
        var byTitle = new Dictionary<string, List<ReferenceItem>>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if ((SameDoi(item, byDoi) ?? SameTitle(item, byTitle)) is { } first)
                diagnostics.Add(Errors.SameWork(item.Key, first.Key, item.Span, first.Span));
        }
    }

    /// <summary>Chapters may carry the DOI of their book, so their titles must be alike as well.</summary>
    private static ReferenceItem? SameDoi(ReferenceItem item, Dictionary<string, ReferenceItem> byDoi) =>
        !item.Texts.TryGetValue("DOI", out var doi) || byDoi.TryAdd(doi.Value, item) ? null
        : item.Type is "chapter" or "entry-encyclopedia" or "paper-conference" && Title(item) != Title(byDoi[doi.Value]) ? null
        : byDoi[doi.Value];

    private static ReferenceItem? SameTitle(ReferenceItem item, Dictionary<string, List<ReferenceItem>> byTitle)
    {
        var title = Title(item);
        if (title.Length < 8)
            return null;
        var fingerprint = $"{title}|{FirstAuthor(item)}|{item.Dates.GetValueOrDefault("issued")?.Start?.Year.ToString(CultureInfo.InvariantCulture)}";
        if (!byTitle.TryGetValue(fingerprint, out var earlier))
            byTitle[fingerprint] = earlier = [];
        var same = earlier.Take(8).FirstOrDefault(other => Agree(item, other));
        earlier.Add(item);
        return same;
    }

    private static bool Agree(ReferenceItem item, ReferenceItem other)
    {
        if (SameValue(item, other, "DOI") is false || SameDate(item, other) is false)
            return false;
        return Distinguishing.All(variable => SameValue(item, other, variable) is not false);
    }

    private static bool? SameDate(ReferenceItem item, ReferenceItem other) =>
        item.Dates.GetValueOrDefault("issued")?.Start is { Day: not null } one && other.Dates.GetValueOrDefault("issued")?.Start is { Day: not null } two ? one == two : null;

    private static bool? SameValue(ReferenceItem item, ReferenceItem other, string variable) =>
        item.Texts.TryGetValue(variable, out var one) && other.Texts.TryGetValue(variable, out var two) ? Bare(one.Value) == Bare(two.Value) : null;

    private static string Title(ReferenceItem item) => item.Texts.TryGetValue("title", out var title) ? Bare(title.Value) : "";

    private static string FirstAuthor(ReferenceItem item) =>
        item.Names.TryGetValue("author", out var authors) && authors.Count > 0 ? Bare(authors[0].Family ?? authors[0].Literal ?? "") : "";

    /// <summary>Letters and digits alone, without markup, case, and accents.</summary>
    private static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        var isInTag = false;
        foreach (var c in text)
        {
            isInTag = c == '<' || isInTag && c != '>';
            if (!isInTag && char.IsLetterOrDigit(c))
                bare.Append(char.ToLowerInvariant(c));
        }

        return AsciiLetters.Fold(bare.ToString());
    }
}
