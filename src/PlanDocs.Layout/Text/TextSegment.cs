namespace PlanDocs.Layout;

/// <summary>A word, or the spaces between two, in a paragraph: of one piece and one direction.</summary>
/// <param name="Start">In the paragraph's text.</param>
/// <param name="Level">The embedding level of UAX #9; odd levels read from right to left.</param>
internal readonly record struct TextSegment(ShapedWord Word, TextPiece Piece, int Start, byte Level)
{
    public int End => Start + Word.Text.Length;

    public double Width => Word.Width * Piece.Format.Size;

    /// <summary>The width of what lies before an offset in the paragraph, in points.</summary>
    public double AdvanceTo(int offset) => Word.AdvanceTo(offset - Start) * Piece.Format.Size;
}
