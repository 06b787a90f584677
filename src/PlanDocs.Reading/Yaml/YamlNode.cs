namespace PlanDocs.Reading;

/// <summary>A value of a YAML file: text, a list, or a mapping.</summary>
/// <param name="Span">Where it was written.</param>
public abstract record YamlNode(SourceSpan Span)
{
    /// <summary>What a person calls this kind of value in a message.</summary>
    public abstract string Kind { get; }
}
