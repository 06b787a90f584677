namespace PlanDocs.Starting;

/// <summary>A heading, a paragraph, or another block of an essay, in Markdown.</summary>
/// <param name="Level">Of a heading, from 1; otherwise 0.</param>
internal sealed record EssayBlock(EssayBlockKind Kind, string Markdown, int Level, SourceSpan Span)
{
    public int WordCount => Markdown.Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Length;
}
