using PlanDocs.Plans;
using PlanDocs.Reading;

namespace PlanDocs.Tests.Plans;

/// <summary>Takes each paragraph as plain text, with <c>@x</c> for a cross-reference, so that the plan is tested without Markdown.</summary>
internal sealed class PlainContent : IContentReader
{
    public Result<IReadOnlyList<Block>> ReadMarkdown(MappedText text, string language, IPlanFiles files, ICollection<IReadOnlyList<Inline>> summary)
    {
        var blocks = new List<Block>();
        foreach (var paragraph in text.Value.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            blocks.Add(paragraph.StartsWith("TABLE", StringComparison.Ordinal) ? Table(paragraph[5..].Trim()) : Paragraph(paragraph, text.Span));
        return new(blocks, []);
    }

    private static Paragraph Paragraph(string text, SourceSpan span) => new(
        [.. text.Split(' ').Select(word => word.StartsWith('@') ? (Inline)new CrossReference(word[1..], "") { Span = span } : new Text(word + " "))
            .Aggregate(new List<Inline>(), Merge)])
    { Span = span };

    private static List<Inline> Merge(List<Inline> all, Inline next)
    {
        if (next is Text more && all is [.., Text last])
            all[^1] = new Text(last.Value + more.Value);
        else
            all.Add(next);
        if (all[^1] is Text end)
            all[^1] = new Text(end.Value.Replace("  ", " ", StringComparison.Ordinal));
        return all;
    }

    private static Table Table(string id) => new(id, "", []) { Columns = [], Body = [] };

    public Result<IReadOnlyList<ReferenceItem>> ReadBibliography(SourceFile file) => new([new ReferenceItem(file.Text.Trim(), "book")], []);

    public Result<IReadOnlyList<ReferenceItem>> ReadReferences(YamlNode items) =>
        new([.. ((YamlSequence)items).Items.Cast<YamlMapping>().Select(item => new ReferenceItem(((YamlScalar)item.Find("id")!.Value).Value, "book"))], []);
}
