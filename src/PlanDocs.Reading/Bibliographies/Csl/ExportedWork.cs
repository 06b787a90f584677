namespace PlanDocs.Reading;

/// <summary>What Zotero and Mendeley say in words of their own in CSL-JSON, in those of CSL and APA.</summary>
internal static class ExportedWork
{
    public static ReferenceItem Settled(ReferenceItem work)
    {
        var item = ItemBuilder.Of(work);
        if (item.Text("edition") is { } edition)
            item.Replace("edition", Edition.Normalize(edition), work.Texts["edition"].Span);
        if (work.Type == "thesis" && item.Text("genre") is { } genre)
            item.Replace("genre", Genres.InApa(genre), work.Texts["genre"].Span);
        // The series of a podcast or a programme is what an episode is in (APA 10.12, 10.13).
        if (work.Type == "broadcast" && !item.Has("container-title") && work.Texts.TryGetValue("collection-title", out var series))
            item.Add("container-title", series.Value, series.Span);
        if (work.Type == "broadcast" && work.Texts.TryGetValue("genre", out var kind) && kind.Value.Equals("podcast", StringComparison.OrdinalIgnoreCase))
        {
            item.Rename("author", "host");
            item.Replace("genre", item.Has("container-title") ? "Audio podcast episode" : "Audio podcast", kind.Span);
        }

        Preprints.Settle(item);
        return item.Work(work.Key);
    }
}
