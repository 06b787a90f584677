namespace PlanDocs.Plans;

/// <summary>
/// Measures a paper before anything is made of it. A short plan can stand for a long paper: aliases, marks that share a footnote, and citations of a work with a
/// long title all say the same text again.
/// </summary>
internal sealed class PaperSize : PaperRewriter
{
    /// <summary>Some two thousand pages.</summary>
    public const int CharacterLimit = 4_000_000;

    /// <summary>Paragraphs, table cells, list items, and the like.</summary>
    public const int BlockLimit = 100_000;

    private readonly Dictionary<string, ReferenceItem> _works = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lengths = new(StringComparer.Ordinal);
    private Diagnostic? _problem;
    private long _characters;
    private int _blocks;

    private PaperSize(IReadOnlyList<ReferenceItem> works)
    {
        foreach (var work in works)
            _works.TryAdd(work.Key, work);
    }

    /// <summary>What makes a paper too large, or null.</summary>
    /// <param name="alsoListed">Keys of works in the list that no citation names; <c>*</c> for all.</param>
    public static Diagnostic? Check(IReadOnlyList<Block> blocks, IReadOnlyList<ReferenceItem> works, IReadOnlyList<Sourced<string>> alsoListed)
    {
        var size = new PaperSize(works);
        size.Rewrite(blocks);
        foreach (var key in alsoListed)
        {
            foreach (var listed in key.Value == "*" ? works.Select(work => work.Key) : [key.Value])
                size.Count(size.LengthOf(listed), key.Span);
        }

        return size._problem;
    }

    public override Block Rewrite(Block block)
    {
        if (++_blocks > BlockLimit)
            _problem ??= Errors.TooManyBlocks(BlockLimit, block.Span);
        if (block is CodeBlock code)
            Count(code.Value.Length, code.Span);
        return _problem is null ? base.Rewrite(block) : block;
    }

    public override Inline Rewrite(Inline inline)
    {
        Count(Length(inline), inline.Span);
        return _problem is null ? base.Rewrite(inline) : inline;
    }

    private void Count(int length, SourceSpan span)
    {
        _characters += length;
        if (_characters > CharacterLimit)
            _problem ??= Errors.PaperTooLong(CharacterLimit, span);
    }

    private int Length(Inline inline) => inline switch
    {
        Text text => text.Value.Length,
        Code code => code.Value.Length,
        Citation citation => citation.Cites.Sum(cite => LengthOf(cite.Key)),
        _ => 1,
    };

    /// <summary>A citation shows names or a title; the abstract and the like are never shown.</summary>
    private int LengthOf(string key)
    {
        if (!_lengths.TryGetValue(key, out var length) && _works.TryGetValue(key, out var work))
            _lengths[key] = length = work.Names.Values.Sum(names => names.Sum(Length)) + work.Texts.Where(text => text.Key is not ("abstract" or "note" or "annote")).Sum(text => text.Value.Value.Length);
        return length;
    }

    private static int Length(ReferenceName name) => (name.Family?.Length ?? 0) + (name.Given?.Length ?? 0) + (name.Literal?.Length ?? 0) + (name.ShortForm?.Length ?? 0);
}
