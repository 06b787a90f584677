namespace PlanDocs.Plans;

/// <summary>Finds the works that blocks cite.</summary>
internal sealed class CitedKeys : PaperRewriter
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    public static IReadOnlySet<string> In(IReadOnlyList<Block> blocks)
    {
        var finder = new CitedKeys();
        finder.Rewrite(blocks);
        return finder._keys;
    }

    public override Inline Rewrite(Inline inline)
    {
        if (inline is Citation citation)
            _keys.UnionWith(citation.Cites.SelectMany(cite => new[] { cite.Key, cite.CitedIn?.Key }).OfType<string>());
        return base.Rewrite(inline);
    }
}
