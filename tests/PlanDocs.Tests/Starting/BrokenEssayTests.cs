using PlanDocs.Starting;

namespace PlanDocs.Tests.Starting;

/// <summary>Essays that are broken, or made to break something: the plan that comes out can be read all the same.</summary>
public class BrokenEssayTests
{
    private const string Prose = "This paragraph has as many words as a paragraph of an essay has, so that nobody takes it for the line of a title page or for a heading of its own.";

    [Theory]
    [InlineData("And so it is (Nobo\u2028dy, 1999) and (Nobo\0dy, 1998).")]
    [InlineData("Words\u2029and\u0085more\u2028words.")]
    public void What_ends_a_line_in_YAML_ends_none_in_the_plan(string text)
    {
        var essay = StartedEssay.Of($"My Plan\n\nAnn Lee\n\nStart\n\n{Prose} {text}\n\nReferences\n\nNobo\0dy, A. (2\u20280). One\u2028 thing\0. Press.\n");
        Assert.Equal(["Start"], essay.Headings());
        Assert.Equal(1, essay.Files.Found.Works);
        Assert.DoesNotContain(essay.Built, diagnostic => diagnostic.Code == "PD1002");
    }

    [Theory]
    [InlineData("\u0001- one\n  two")]
    [InlineData("```\n\u0001\n\n\u0001\u0001\u0001\n  code\n```")]
    public void A_text_that_begins_with_a_space_tells_YAML_so(string text)
    {
        var essay = StartedEssay.Of($"# My Plan\n\nAnn Lee\n\n## Start\n\n{text}\n\n{Prose}\n", EssayFormat.Markdown);
        Assert.Equal(["Start"], essay.Headings());
        Assert.Contains("so that nobody takes it", essay.PaperText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Goal 1: Learn to Sail\n\n{0}")]
    [InlineData("My first goal is to learn to sail. {0}")]
    public void What_looks_like_a_goal_in_an_appendix_stays_there(string text)
    {
        var essay = StartedEssay.Of($"My Plan\n\nAnn Lee\n\nStart\n\n{Prose}\n\nAppendix A\n\n{text.Replace("{0}", Prose, StringComparison.Ordinal)}\n");
        Assert.Empty(essay.Plan.Goals);
        Assert.Single(essay.Plan.Appendices);
        Assert.Contains("earn to sail", essay.PaperText, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(essay.Built, diagnostic => diagnostic.Severity == Severity.Error);
    }

    [Fact]
    public void Text_in_a_list_of_references_is_no_entry_and_is_kept()
    {
        var text = string.Concat(Enumerable.Repeat("Lee, A. (2011). https://a.b/c/d-e_f.g and ", 400)).Trim();
        var essay = StartedEssay.Of($"My Plan\n\nAnn Lee\n\nStart\n\n{Prose}\n\nReferences\n\n{text}\n");
        Assert.Contains("PD1344", essay.Doubts.Select(doubt => doubt.Code));
        Assert.Equal(text, Assert.Single(essay.Plan.References).Texts["title"].Value);
    }

    [Fact]
    public void An_essay_has_an_end()
    {
        Assert.Equal("PD1411", Assert.Single(Read(new string('a', EssayImport.SizeLimit + 1)).Diagnostics).Code);
        Hang.IsNone(() => Assert.NotNull(Read(string.Concat(Enumerable.Repeat("Goal Two\n\n", EssayImport.SizeLimit / 10))).Value));
    }

    [Fact]
    public void A_reference_has_an_end()
    {
        var list = $"My Plan\n\nAnn Lee\n\nStart\n\n{Prose}\n\nReferences\n\nLee, A. (2011). ";
        Assert.Equal("PD1411", Assert.Single(Read(list + new string('a', EssayImport.EntryLength + 1)).Diagnostics).Code);
        Assert.NotNull(Read(list + new string('a', EssayImport.EntryLength - 100)).Value);
    }

    [Fact]
    public void Marks_alone_are_no_title() => Assert.Contains("PD1407", StartedEssay.Of("***\n\n*\n", EssayFormat.Markdown).Doubts.Select(doubt => doubt.Code));

    private static Result<StartedPlan> Read(string essay) => EssayImport.Read(new EssaySource(new SourceFile("a.txt", essay), EssayFormat.PlainText), "A", false, "en-US");
}
