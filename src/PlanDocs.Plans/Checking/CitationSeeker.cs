namespace PlanDocs.Plans;

/// <summary>Looks for a citation anywhere in blocks, footnotes and tables included.</summary>
internal sealed class CitationSeeker : PaperRewriter
{
    private bool _found;

    public static bool HasCitation(IReadOnlyList<Block> blocks)
    {
        var seeker = new CitationSeeker();
        seeker.Rewrite(blocks);
        return seeker._found;
    }

    public override Inline Rewrite(Inline inline)
    {
        _found |= inline is Citation;
        return base.Rewrite(inline);
    }
}
