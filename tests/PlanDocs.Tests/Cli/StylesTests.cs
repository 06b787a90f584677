using PlanDocs.Citations;
using PlanDocs.Cli;

namespace PlanDocs.Tests.Cli;

public sealed class StylesTests
{
    [Fact]
    public void Every_style_is_listed_with_its_title_and_kind()
    {
        var output = new StringWriter();
        StylesCommand.Print(StyledWriter.Plain(output));
        Assert.Matches(@"(?m)^apa +American Psychological Association 7th edition +author-date\r?$", output.ToString());
        Assert.Matches(@"(?m)^chicago-author-date +Chicago Manual of Style 18th edition, author-date +author-date\r?$", output.ToString());
        Assert.Matches(@"(?m)^ieee +IEEE +numeric\r?$", output.ToString());
        Assert.Matches(@"(?m)^mla +Modern Language Association 9th edition +author\r?$", output.ToString());
        Assert.All(BuiltInStyles.Languages, language => Assert.Contains(language, output.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("apaa", "did you mean `apa`?")]
    [InlineData("chicago", "did you mean `chicago-author-date`?")]
    [InlineData("modern-language-association", "did you mean `mla`?")]
    [InlineData("vancouver", "the styles are apa, chicago-author-date, ieee, mla, or the path of a .csl file")]
    public void An_unknown_style_is_an_error_with_what_was_meant(string name, string help)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "plan.yaml"), "plandocs: 1\ntitle: T\nauthor: A\n");
        var (exitCode, _, errors) = Program.Run(folder.Path, "build", "plan.yaml", "--style", name);
        Assert.NotEqual(0, exitCode);
        Assert.Contains($"error PD9004: there is no citation style ‘{name}’", errors, StringComparison.Ordinal);
        Assert.Contains(help, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_beside_the_plan_is_a_style_and_so_is_one_that_depends_on_a_style_of_the_program()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "own.csl"), "<style><info><title>Own</title><link href=\"http://www.zotero.org/styles/ieee\" rel=\"independent-parent\"/></info></style>");
        File.WriteAllText(Path.Combine(folder.Path, "plan.yaml"), """
            plandocs: 1
            title: T
            author: A
            style: own.csl
            references:
              - {id: lee, type: book, title: Works, author: "Lee, Ann", issued: 2011, publisher: Facet}
            sections:
              - heading: One
                text: As written [@lee].
            """);
        var (exitCode, _, errors) = Program.Run(folder.Path, "build", "plan.yaml");
        Assert.Equal((0, ""), (exitCode, errors));
    }
}
