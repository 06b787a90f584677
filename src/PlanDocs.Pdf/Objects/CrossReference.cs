namespace PlanDocs.Pdf;

/// <summary>Where an object lies (ISO 32000-1 7.5.8.3).</summary>
/// <param name="Position">The offset in the file, or the number of the object stream.</param>
/// <param name="Index">The place in the object stream.</param>
internal readonly record struct CrossReference(byte Kind, int Position, int Index)
{
    public const byte Plain = 1;
    public const byte InStream = 2;
}
