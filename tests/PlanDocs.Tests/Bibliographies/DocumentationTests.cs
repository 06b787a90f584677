using System.Text.RegularExpressions;
using PlanDocs.Reading;

namespace PlanDocs.Tests.Bibliographies;

/// <summary>The examples of docs/references.md are read.</summary>
public partial class DocumentationTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Folders.Repository, "docs", "references.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Examples => [.. Example().Matches(Page).Select(match => match.Groups["yaml"].Value).Where(yaml => yaml.StartsWith("- id:", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_is_read_and_passes_all_checks(string yaml)
    {
        var result = Bib.Read(yaml, "references.yaml");
        Assert.Empty(result.Diagnostics);
        Assert.NotEmpty(result.Value!);
        Assert.Empty(ReferenceChecks.Check(result.Value!, new DateOnly(2026, 12, 7)));
    }

    [Fact]
    public void Every_type_that_APA_has_is_shown()
    {
        var shown = Examples.SelectMany(example => Bib.Read(example.Data, "references.yaml").Value!).Select(item => item.Type).ToHashSet(StringComparer.Ordinal);
        string[] types = ("article article-journal article-magazine article-newspaper bill book broadcast chapter dataset document entry-dictionary entry-encyclopedia graphic interview legal_case " +
            "legislation manuscript map motion_picture paper-conference patent personal_communication post post-weblog regulation report review software song speech standard thesis treaty webpage").Split(' ');
        Assert.Empty(types.Except(shown, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_check_is_listed()
    {
        foreach (var code in (string[])["PD1330", "PD1331", "PD1332", "PD1333", "PD1334", "PD1335", "PD1336", "PD1337", "PD1338", "PD1339"])
            Assert.Contains(code, Page, StringComparison.Ordinal);
    }

    [GeneratedRegex("```yaml\n(?<yaml>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
