using System.Text.RegularExpressions;
using PlanDocs.Cli;

namespace PlanDocs.Tests.Checks;

/// <summary>docs/diagnostics.md explains every code, and its examples are true.</summary>
public sealed partial class CataloguePageTests
{
    public static TheoryData<string> Examples => [.. RuleCatalogue.All.Where(entry => entry.Body.Contains("Wrong:", StringComparison.Ordinal)).Select(entry => entry.Code)];

    [Fact]
    public void Every_code_in_the_sources_is_explained_and_no_other()
    {
        var used = Directory.EnumerateFiles(Path.Combine(Folders.Repository, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(path => Code().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value))
            .ToHashSet(StringComparer.Ordinal);
        var explained = RuleCatalogue.All.Select(entry => entry.Code).ToList();
        Assert.True(used.IsSubsetOf(explained), $"docs/diagnostics.md does not explain {string.Join(", ", used.Except(explained))}; an entry is `### PD1234 A sentence` and what to do.");
        Assert.Empty(explained.Except(used));
    }

    [Fact]
    public void No_code_means_two_things()
    {
        var codes = Directory.EnumerateFiles(Path.Combine(Folders.Repository, "src"), "Errors*.cs", SearchOption.AllDirectories)
            .SelectMany(path => Code().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value));
        Assert.Empty(codes.GroupBy(code => code).Where(uses => uses.Count() > 1).Select(uses => uses.Key));
    }

    [Fact]
    public void Every_entry_has_a_sentence_and_says_what_to_do() =>
        Assert.All(RuleCatalogue.All, entry =>
        {
            Assert.Matches("^[A-Z0-9\"].*[^.]$", entry.Title);
            Assert.EndsWith(".", entry.Body.Split("\n\n")[0], StringComparison.Ordinal);
        });

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_is_wrong_is_found_and_what_is_right_is_let_pass(string code)
    {
        var examples = Yaml().Matches(RuleCatalogue.Find(code)!.Body);
        Assert.Equal(2, examples.Count);
        var wrong = Checked.Keys(examples[0].Groups[1].Value);
        Assert.Contains(code, Checked.Codes(wrong));
        Assert.All(wrong.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error), error => Assert.Equal(code, error.Code));
        Assert.DoesNotContain(code, Checked.Codes(Checked.Keys(examples[1].Groups[1].Value)));
    }

    [Theory]
    [InlineData("PD3107")]
    [InlineData("pd3107")]
    [InlineData("3107")]
    public void A_code_is_found_as_it_is_typed(string typed) => Assert.Equal("PD3107", RuleCatalogue.Find(typed)?.Code);

    [Fact]
    public void A_finding_names_the_section_that_its_explanation_names()
    {
        foreach (var entry in RuleCatalogue.All.Where(entry => entry.Code.StartsWith("PD3", StringComparison.Ordinal) && entry.Body.Contains("Wrong:", StringComparison.Ordinal)))
        {
            var outcome = Checked.Keys(Yaml().Matches(entry.Body)[0].Groups[1].Value);
            var finding = outcome.Diagnostics.First(diagnostic => diagnostic.Code == entry.Code);
            Assert.NotNull(finding.Expectation);
            if (finding.Expectation.Source.StartsWith("APA", StringComparison.Ordinal))
                Assert.StartsWith(finding.Expectation.Source + ". ", entry.Body, StringComparison.Ordinal);
        }
    }

    [GeneratedRegex("\"(PD[0-9]{4})\"")]
    private static partial Regex Code();

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Yaml();
}
