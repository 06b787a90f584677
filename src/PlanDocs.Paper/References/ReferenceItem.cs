namespace PlanDocs;

/// <summary>A work that can be cited, in the terms of CSL 1.0.2: every variable is text, names, or a date.</summary>
/// <param name="Key">The key that citations use.</param>
/// <param name="Type">A CSL type, such as <c>article-journal</c>.</param>
public sealed record ReferenceItem(string Key, string Type)
{
    /// <summary>Where the whole item was written.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>
    /// Standard and number variables by CSL name. Values may hold the markup of CSL-JSON: <c>&lt;i&gt; &lt;b&gt; &lt;sup&gt; &lt;sub&gt;</c>,
    /// <c>&lt;span style="font-variant:small-caps"&gt;</c>, and <c>&lt;span class="nocase"&gt;</c>.
    /// </summary>
    public IReadOnlyDictionary<string, Sourced<string>> Texts { get; init; } = Empty<Sourced<string>>();

    /// <summary>Name variables by CSL name: <c>author</c>, <c>editor</c>, …</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<ReferenceName>> Names { get; init; } = Empty<IReadOnlyList<ReferenceName>>();

    /// <summary>Date variables by CSL name: <c>issued</c>, <c>accessed</c>, …</summary>
    public IReadOnlyDictionary<string, ReferenceDate> Dates { get; init; } = Empty<ReferenceDate>();

    private static Dictionary<string, T> Empty<T>() => [];
}
