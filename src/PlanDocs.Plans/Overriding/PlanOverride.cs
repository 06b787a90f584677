using PlanDocs.Reading;

namespace PlanDocs.Plans;

/// <summary>A value that takes the place of one in the plan, as <c>goals.0.status=met</c> says.</summary>
/// <param name="Source">The words as they were given; messages point into them.</param>
public sealed record PlanOverride(SourceFile Source)
{
    /// <param name="option">What a message names as the place, such as <c>--set</c>.</param>
    /// <param name="text">A path of keys, of places in lists counted from 0, and of ids, joined by periods; an equals sign; and the value, in YAML.</param>
    public static PlanOverride Of(string option, string text) => new(new SourceFile(option, text));

    internal SourceSpan Span => new(Source, 0, Source.Text.Length);

    private int Sign => Source.Text.IndexOf('=', StringComparison.Ordinal);

    /// <summary>The steps of the path; empty where the words have no equals sign or an empty step.</summary>
    internal IReadOnlyList<YamlScalar> Steps()
    {
        if (Sign <= 0)
            return [];
        var steps = new List<YamlScalar>();
        var start = 0;
        foreach (var step in Source.Text[..Sign].Split('.'))
        {
            var text = MappedText.Verbatim(Source, start, step.Length);
            steps.Add(new YamlScalar(text, IsPlain: true, text.Span));
            start += step.Length + 1;
        }

        return steps.TrueForAll(step => step.Value.Length > 0) ? steps : [];
    }

    /// <summary>The value: a list, a mapping, or quoted text where it starts like one, otherwise the characters as they are.</summary>
    internal Result<YamlNode> Value()
    {
        var start = Sign + 1;
        var text = MappedText.Verbatim(Source, start, Source.Text.Length - start);
        if (text.Value.TrimStart() is not ['[' or '{' or '"' or '\'', ..])
            return new(new YamlScalar(text, IsPlain: true, text.Span), []);
        // Spaces in place of the path leave every character of the value where it is.
        return YamlReader.Read(new SourceFile(Source.Path, new string(' ', start) + text.Value));
    }
}
