namespace PlanDocs.Layout;

/// <summary>
/// How changed text looks and reads. The colours stand out from white paper by at least 7 : 1, and lines and signs say the same without them. The signs are tagged as
/// spans with words as their actual text, because that is what programs that read aloud do say: PDF 1.7 has no structure type for insertions and deletions, and an
/// alternative or expanded text of a span around the change would be read in place of the changed words, or not at all (ISO 32000-1 14.9.3–14.9.5).
/// </summary>
/// <param name="Color">0xRRGGBB.</param>
/// <param name="IsStruck">Struck through; otherwise underlined.</param>
/// <param name="Sign">The raised sign before and after the text.</param>
internal sealed record ChangeLook(int Color, bool IsStruck, string Sign)
{
    private static readonly ChangeLook Inserted = new(0x0B4A8F, false, "+");
    private static readonly ChangeLook Deleted = new(0x9C1C00, true, "\u2212");
    private static readonly ChangeLook MovedFrom = new(0x1D5B2C, true, "<");
    private static readonly ChangeLook MovedTo = new(0x1D5B2C, false, ">");

    public static ChangeLook Of(Change change) => change.Kind switch
    {
        ChangeKind.Inserted => Inserted,
        ChangeKind.Deleted => Deleted,
        ChangeKind.MovedFrom => MovedFrom,
        ChangeKind.MovedTo => MovedTo,
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    public TextFormat On(TextFormat format) => format with { Color = Color, Underline = !IsStruck, Strikethrough = IsStruck, HasChangeBar = true };
}
