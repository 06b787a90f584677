namespace PlanDocs;

/// <summary>A stretch of a source file; the default value stands for "nowhere", as for text that the program itself adds.</summary>
/// <param name="File">The file, or null for nowhere.</param>
/// <param name="Start">The offset of the first character.</param>
/// <param name="Length">The number of characters; may be 0.</param>
public readonly record struct SourceSpan(SourceFile? File, int Start, int Length)
{
    public bool IsKnown => File is not null;

    public int End => Start + Length;

    /// <summary>Where the span starts; line 0 and column 0 for nowhere.</summary>
    public SourcePosition Position => File?.PositionOf(Start) ?? default;

    /// <summary>The characters of the file; empty for nowhere.</summary>
    public string Text => File?.Text.Substring(Start, Length) ?? "";

    public SourceSpan Slice(int start, int length) => this with { Start = Start + start, Length = length };

    public override string ToString() =>
        File is null ? "(nowhere)" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File.Path}:{Position.Line}:{Position.Column}");
}
