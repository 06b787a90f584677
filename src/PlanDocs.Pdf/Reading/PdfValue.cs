namespace PlanDocs.Pdf;

/// <summary>A value of a PDF file (ISO 32000-1 7.3). The kinds are closed.</summary>
internal abstract record PdfValue
{
    private PdfValue()
    {
    }

    public sealed record Null : PdfValue
    {
        public static Null Value { get; } = new();
    }

    public sealed record Boolean(bool Value) : PdfValue;

    public sealed record Number(double Value) : PdfValue
    {
        /// <summary>Null for a fraction and for what is out of range.</summary>
        public int? Integer => Value >= int.MinValue && Value <= int.MaxValue && Value == Math.Truncate(Value) ? (int)Value : null;
    }

    public sealed record Name(string Value) : PdfValue;

    public sealed record String(ReadOnlyMemory<byte> Bytes) : PdfValue;

    public sealed record Array(IReadOnlyList<PdfValue> Items) : PdfValue;

    public sealed record Dictionary(IReadOnlyDictionary<string, PdfValue> Entries) : PdfValue
    {
        public PdfValue? this[string key] => Entries.GetValueOrDefault(key);
    }

    public sealed record Reference(int Id) : PdfValue;

    /// <param name="Data">As it stands in the file, encoded.</param>
    public sealed record Stream(Dictionary Header, ReadOnlyMemory<byte> Data) : PdfValue;
}
