using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace PlanDocs.Reading;

/// <summary>Which Markdown there is: CommonMark with pipe tables, footnotes, bare URLs, superscript and subscript, and our own inline parsers.</summary>
internal static class MarkdownPipelines
{
    /// <summary>For prose of any length.</summary>
    public static MarkdownPipeline Blocks { get; } = Create().UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true }).UseFootnotes().Build();

    /// <summary>For a piece of a line, in which nothing starts a list or a quotation.</summary>
    public static MarkdownPipeline Inlines { get; } = InlinesOnly(Create()).Build();

    private static MarkdownPipelineBuilder Create()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true })
            .UseEmphasisExtras(EmphasisExtraOptions.Superscript | EmphasisExtraOptions.Subscript | EmphasisExtraOptions.Strikethrough);
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new PassageParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new AdjacentNoteParser());
        builder.InlineParsers.InsertBefore<EscapeInlineParser>(new NoBreakSpaceParser());
        builder.InlineParsers.Insert(0, new LoneMarkParser());
        builder.InlineParsers.Insert(0, new InlineNoteParser());
        builder.InlineParsers.Insert(0, new FormulaParser());
        return builder;
    }

    private static MarkdownPipelineBuilder InlinesOnly(MarkdownPipelineBuilder builder)
    {
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        return builder;
    }
}
