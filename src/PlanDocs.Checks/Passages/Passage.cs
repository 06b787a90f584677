namespace PlanDocs.Checks;

/// <summary>
/// A paragraph, heading, or cell as one line of characters, so that rules can look across emphasis and citations. Each citation, cross-reference, and
/// piece of code is one mark of <see cref="Marks"/>.
/// </summary>
/// <param name="Text">The characters, with marks.</param>
/// <param name="Words">The same as a reader sees it: citations in the words of the style, without footnotes.</param>
internal sealed record Passage(PassageKind Kind, string Text, string Words, IReadOnlyList<Piece> Pieces, SourceSpan Span)
{
    private IReadOnlyList<Quotation>? _quotations;

    /// <summary>The passages in quotation marks, in their order; computed once.</summary>
    public IReadOnlyList<Quotation> Quotations => _quotations ??= QuotationFinder.Find(Text);

    /// <summary>Text that the author writes and answers for: not a quotation, not a table.</summary>
    public bool IsOwnText => Kind is PassageKind.Prose or PassageKind.Abstract or PassageKind.Heading;

    /// <summary>The inline that the character belongs to.</summary>
    public Piece? PieceAt(int index) => LastStarting(Pieces, piece => piece.Start, index) is { } piece && index < piece.End ? piece : null;

    public bool IsEmphasized(int index) => PieceAt(index)?.IsEmphasized == true;

    /// <summary>The quotation, its marks included, that a character stands in: somebody else's words, which stay as they are.</summary>
    public Quotation? QuotationAt(int index) =>
        LastStarting(Quotations, quotation => quotation.Start, index) is { } quotation && index < quotation.End ? quotation : null;

    /// <summary>The citations among some characters.</summary>
    public IEnumerable<Citation> Citations(int start, int end)
    {
        for (var index = Text.AsSpan(start, end - start).IndexOfAny(Marks.Parenthetical, Marks.Narrative) + start; index >= start && index < end;)
        {
            if (PieceAt(index)?.Inline is Citation citation)
                yield return citation;
            var next = Text.AsSpan(index + 1, end - index - 1).IndexOfAny(Marks.Parenthetical, Marks.Narrative);
            index = next < 0 ? end : index + 1 + next;
        }
    }

    /// <summary>Where some characters were written.</summary>
    public SourceSpan SpanOf(int start, int length)
    {
        if (PieceAt(start) is not { } first)
            return Span;
        var begin = first.SpanOf(start, Math.Min(start + length, first.End));
        if (!begin.IsKnown)
            return Span;
        if (start + length <= first.End || PieceAt(start + length - 1) is not { } last)
            return begin;
        var to = last.SpanOf(last.Start, start + length);
        return to.File == begin.File && to.End > begin.Start ? begin with { Length = to.End - begin.Start } : begin;
    }

    private static T? LastStarting<T>(IReadOnlyList<T> items, Func<T, int> start, int index)
        where T : class
    {
        var (low, high) = (0, items.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (start(items[middle]) <= index)
                low = middle;
            else
                high = middle - 1;
        }

        return high >= 0 && start(items[low]) <= index ? items[low] : null;
    }
}
