namespace PlanDocs.Starting;

/// <summary>A heading, a paragraph, or another block of an essay, in Markdown.</summary>
/// <param name="Level">Of a heading, from 1; otherwise 0.</param>
internal sealed record EssayBlock(EssayBlockKind Kind, string Markdown, int Level, SourceSpan Span)
{
    /// <summary>What a person should look at.</summary>
    public IReadOnlyList<Diagnostic> Doubts { get; init; } = [];

    public int WordCount => Markdown.Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Length;

    public bool IsTable => Kind == EssayBlockKind.Other && Markdown.StartsWith('|');

    public bool IsPicture => Kind == EssayBlockKind.Other && Markdown.StartsWith("![", StringComparison.Ordinal);

    public bool IsCode => Kind == EssayBlockKind.Other && (Markdown.StartsWith("```", StringComparison.Ordinal) || Markdown.StartsWith("~~~", StringComparison.Ordinal));
}
