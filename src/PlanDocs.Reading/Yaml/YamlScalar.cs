namespace PlanDocs.Reading;

/// <summary>A single value, still as text.</summary>
/// <param name="Text">The decoded text, with the place of each character.</param>
/// <param name="IsPlain">The value was written without quotes and not as a block; only such a value can be a number, a date, or nothing.</param>
public sealed record YamlScalar(MappedText Text, bool IsPlain, SourceSpan Span) : YamlNode(Span)
{
    public string Value => Text.Value;

    /// <summary>Nothing was written, or one of YAML's words for nothing.</summary>
    public bool IsNull => IsPlain && (Value is "" or "~" or "null" or "Null" or "NULL");

    public override string Kind => IsNull ? "nothing" : "text";
}
