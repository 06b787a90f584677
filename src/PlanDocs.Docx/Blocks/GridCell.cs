namespace PlanDocs.Docx;

/// <summary>A cell at its place in a row.</summary>
/// <param name="Column">The first column that it fills, from 0.</param>
/// <param name="Span">The number of columns.</param>
internal sealed record GridCell(TableCell Cell, int Column, int Span)
{
    /// <summary>In how many rows it stands, counted from this one.</summary>
    public int RowsLeft { get; init; } = 1;

    /// <summary>The cell started in a row above.</summary>
    public bool IsContinuation { get; init; }
}
