namespace PlanDocs.Layout;

/// <summary>The embedding level of each character of a paragraph (UAX #9); in text that reads from left to right throughout, all are 0.</summary>
/// <param name="Paragraph">The level of the paragraph: 0 from left to right, 1 from right to left.</param>
/// <param name="Characters">One level for each UTF-16 code unit, or null where all are 0.</param>
internal sealed record BidiLevels(byte Paragraph, byte[]? Characters)
{
    public static BidiLevels LeftToRight { get; } = new(0, null);

    public bool IsLeftToRight => Characters is null;

    public byte this[int offset] => Characters is null ? (byte)0 : Characters[offset];
}
