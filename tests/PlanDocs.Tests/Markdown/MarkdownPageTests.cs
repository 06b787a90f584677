using System.Text.RegularExpressions;

namespace PlanDocs.Tests.Markdown;

/// <summary>Reads each example of docs/markdown.md and compares it with what the page says about it; PLANDOCS_ACCEPT=1 writes the page anew.</summary>
public partial class MarkdownPageTests
{
    [Fact]
    public void Each_example_of_the_page_is_read_as_the_page_says()
    {
        var path = Path.Combine(Folders.Repository, "docs", "markdown.md");
        var page = File.ReadAllText(path).ReplaceLineEndings("\n");
        Assert.True(Example().Count(page) >= 10);
        Golden.Verify(path, Example().Replace(page, match => $"```markdown\n{match.Groups["source"]}\n```\n\n```text\n{MarkdownFixture.Dump(match.Groups["source"].Value)}\n```"));
    }

    [GeneratedRegex(@"^```markdown\n(?<source>.*?)\n```\n\n```text\n.*?\n```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Example();
}
