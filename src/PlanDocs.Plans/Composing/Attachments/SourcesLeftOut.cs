namespace PlanDocs.Plans;

/// <summary>Takes the citations in parentheses out of a text that lists no works, and the links out of those that are part of a sentence.</summary>
internal sealed class SourcesLeftOut : PaperRewriter
{
    public static Paper Of(Paper cited) => cited with { Blocks = new SourcesLeftOut().Rewrite([.. cited.Blocks.Where(block => block is not ReferenceList)]), References = [] };

    public override IReadOnlyList<Inline> Rewrite(IReadOnlyList<Inline> inlines)
    {
        if (!inlines.Any(inline => inline is Citation))
            return base.Rewrite(inlines);
        var kept = new List<Inline>();
        foreach (var inline in inlines)
        {
            if (inline is Citation { Form: CitationForm.Narrative } narrative)
                kept.AddRange(narrative.Rendered.SelectMany(Unlinked));
            else if (inline is not Citation)
                kept.Add(Rewrite(inline));
            else if (kept.Count > 0 && kept[^1] is Text before)
                kept[^1] = before with { Value = before.Value.TrimEnd(' ', '\u00A0') };
        }

        return kept;
    }

    private static IEnumerable<Inline> Unlinked(Inline inline) => inline is Link { Target: InternalTarget } link ? link.Content : [inline];
}
