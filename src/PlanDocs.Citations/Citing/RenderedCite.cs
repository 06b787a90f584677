namespace PlanDocs.Citations;

internal sealed record RenderedCite(PreparedCite Cite, Output? Output, NamesOutput? Names)
{
    /// <summary>The names or what stands for them, alone.</summary>
    public Output? Author => Names is null ? null : Cite.Context.InItsLanguage(Names);

    /// <summary>The cite as a link to its entry, between what the author wrote before and after it.</summary>
    public Output? Affixed()
    {
        if (Output is null)
            return null;
        var parts = new List<Output>();
        parts.AddRange(InlineReader.Read(Cite.Source.Prefix));
        parts.Add(Cite.Linked(Output));
        parts.AddRange(InlineReader.Read(Cite.Source.Suffix));
        return parts.Count == 1 ? parts[0] : new FormattedOutput(Formatting.None, parts);
    }
}
