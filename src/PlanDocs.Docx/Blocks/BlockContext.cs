namespace PlanDocs.Docx;

/// <summary>What stands around a block, as far as its style depends on it.</summary>
/// <param name="Depth">How many lists and quotations stand around it.</param>
internal readonly record struct BlockContext(Surroundings Surroundings, Container Container = Container.None, int Depth = 0)
{
    /// <summary>In a cell: of its head or of its body.</summary>
    public TextRole CellRole { get; init; } = TextRole.TableCell;

    /// <summary>In a cell: the alignment of its column.</summary>
    public TextAlignment Alignment { get; init; }

    /// <summary>In a cell: the size of its text in points, which is smaller where the table has many columns.</summary>
    public double CellFontSize { get; init; }

    /// <summary>Inside a further list or quotation.</summary>
    public BlockContext Inside(Container container) => this with { Container = container, Depth = Depth + 1 };
}
