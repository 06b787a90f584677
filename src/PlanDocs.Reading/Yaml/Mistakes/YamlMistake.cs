namespace PlanDocs.Reading;

/// <summary>What most likely went wrong where YAML could not be read.</summary>
/// <param name="Problem">What is there, after "this is not valid YAML".</param>
/// <param name="Help">What to write instead.</param>
internal sealed record YamlMistake(SourceSpan Span, string Problem, string Help);
