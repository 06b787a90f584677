namespace PlanDocs.Reading;

/// <summary>What Zotero and Mendeley say in words of their own in CSL-JSON, in those of CSL and APA.</summary>
internal static partial class ExportedWork
{
    public static ReferenceItem Settled(ReferenceItem work)
    {
        var item = ItemBuilder.Of(work);
        if (item.Text("edition") is { } edition)
            item.Replace("edition", Edition.Normalize(edition), work.Texts["edition"].Span);
        if (item.Text("genre") is { } genre)
            SettleGenre(item, genre, work.Texts["genre"].Span);
        // The series of a podcast or a programme is what an episode is in (APA 10.12, 10.13).
        if (work.Type == "broadcast" && !item.Has("container-title") && work.Texts.TryGetValue("collection-title", out var series))
            item.Add("container-title", series.Value, series.Span);
        if (work.Type == "broadcast" && work.Texts.TryGetValue("genre", out var kind) && kind.Value.Equals("podcast", StringComparison.OrdinalIgnoreCase))
        {
            item.Rename("author", "host");
            item.Replace("genre", item.Has("container-title") ? "Audio podcast episode" : "Audio podcast", kind.Span);
        }

        if (work.Type == "patent")
            SettlePatent(item);
        if (work.Type == "personal_communication" && item.Has("archive"))
            SettleLetter(item);
        Preprints.Settle(item);
        return item.Work(work.Key);
    }

    /// <summary>Zotero has the language of a program there, and of a film what it is like, which are no kinds of work.</summary>
    private static void SettleGenre(ItemBuilder item, string genre, SourceSpan span)
    {
        if (item.Type == "software" && genre is ("C" or "C#" or "C++" or "Go" or "Java" or "JavaScript" or "Julia" or "MATLAB" or "Perl" or "PHP" or "Python" or "R" or "Ruby" or "Rust" or "TypeScript"))
            item.Remove("genre");
        else if (item.Type == "motion_picture" && genre is ("Action" or "Animation" or "Biography" or "Comedy" or "Crime" or "Documentary" or "Drama" or "Fantasy" or "History" or "Horror" or "Musical" or "Romance" or "Science fiction" or "Thriller" or "War" or "Western"))
            item.Remove("genre");
        else if (item.Type == "thesis" || genre.ToLowerInvariant() is "dataset" or "powerpoint")
            item.Replace("genre", Genres.InApa(genre), span);
    }

    /// <summary>US 9,316,000 B2 of the United States is U.S. Patent No. 9,316,000 (APA 11.8).</summary>
    private static void SettlePatent(ItemBuilder item)
    {
        if (item.Text("number") is not { } number || PatentNumber().Match(number) is not { Success: true } match)
            return;
        if (item.Text("jurisdiction") is null or "United States" or "US" or "USA")
            item.Replace("jurisdiction", "U.S.", item.Span);
        item.Replace("number", match.Groups[1].Value, item.Span);
    }

    /// <summary>A letter in an archive, which others can find, is listed under what it is (APA 10.15): [Letter to Robert M. Ogden].</summary>
    private static void SettleLetter(ItemBuilder item)
    {
        item.Type = "document";
        if (item.Text("title") is not { } title || !title.StartsWith("Letter ", StringComparison.Ordinal))
            return;
        item.Replace("genre", title, item.Span);
        item.Remove("title");
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"^US ?([\d,]+)(?: ?[A-Z]\d?)?$")]
    private static partial System.Text.RegularExpressions.Regex PatentNumber();
}
