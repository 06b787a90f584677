using System.Collections.Frozen;

namespace PlanDocs.Reading;

/// <summary>What a mapping in a list is, so that whoever wrote something else can be told how it looks.</summary>
/// <param name="Noun">What it is called, such as <c>goal</c>.</param>
/// <param name="FirstKey">With which it starts.</param>
/// <param name="TextKey">Under which a text belongs that stands in its place.</param>
/// <param name="Keys">All that it may have.</param>
public sealed record MappingForm(string Noun, string FirstKey, string TextKey, IReadOnlyCollection<string> Keys)
{
    /// <summary>The keys that people write for those that there are.</summary>
    public FrozenDictionary<string, string> OtherWords { get; init; } = FrozenDictionary<string, string>.Empty;

    public string Where => $"{Article.Before(Noun)} {Noun}";

    /// <summary>Whether a mapping is one of these, be it with mistakes, and not a mapping of several by their names.</summary>
    public bool Fits(YamlMapping mapping) => mapping.Entries.Any(entry =>
        Keys.Contains(entry.Key.Value) || OtherWords.ContainsKey(entry.Key.Value) || (entry.Value is not YamlMapping && EditDistance.Nearest(entry.Key.Value, Keys) is not null));
}
