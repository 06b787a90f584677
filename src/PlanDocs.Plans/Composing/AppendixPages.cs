namespace PlanDocs.Plans;

/// <summary>The appendices, each on a page of its own under its letter (APA 2.14).</summary>
internal static class AppendixPages
{
    public static IEnumerable<Block> Compose(Composition composing)
    {
        var appendices = composing.Plan.Appendices;
        var blocks = new List<Block>();
        for (var i = 0; i < appendices.Count; i++)
            Add(blocks, composing, appendices[i], appendices.Count == 1 ? "" : Letter(i));
        return blocks;
    }

    private static void Add(List<Block> blocks, Composition composing, Appendix appendix, string letter)
    {
        var label = letter.Length == 0 ? composing.Wording.Appendix : $"{composing.Wording.Appendix} {letter}";
        var id = composing.Ids.Reserve(appendix.Id ?? "appendix" + (letter.Length == 0 ? "" : "-" + letter.ToLowerInvariant()));
        Name(composing, appendix.Id ?? id, new CrossReference(id, label));
        var content = new List<Inline> { new Text(label) };
        if (appendix.Heading is { } heading)
            content.AddRange([new LineBreak(), .. heading.Inlines]);
        var path = "appendices/" + (appendix.Id ?? id);
        var span = appendix.Heading?.Span ?? appendix.Span;
        blocks.Add(Composition.Part(path + "/heading", [new SectionLabel(content, id) { Span = span }]));
        blocks.AddRange(Composition.Part(path + "/text", appendix.Text));
        new Outline(composing).Add(blocks, appendix.Sections, level: 2, path + "/sections");
    }

    // The id as written, and with the prefix of Markdown's cross-references.
    private static void Name(Composition composing, string name, CrossReference target)
    {
        composing.Named.TryAdd(name, target);
        composing.Named.TryAdd("apx-" + name, target);
    }

    /// <summary>A to Z, then AA, AB, and so on.</summary>
    internal static string Letter(int index)
    {
        var letters = ((char)('A' + (index % 26))).ToString();
        return index < 26 ? letters : Letter((index / 26) - 1) + letters;
    }
}
