using System.Text.Json;

namespace PlanDocs.Tests.Checks;

/// <summary>The command as its users and their programs see it.</summary>
public sealed class ReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ReportTests() => _folder.Write("my plans/plan.yaml", Checked.Complete("""
        sections:
          - heading: Start
            text: They don't know, 100% sure, Smith et al. either.
        waive: [{rule: PD3115, reason: "Because, well: so."}]

        """));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Text_shows_the_rule_what_was_expected_and_what_was_found()
    {
        var (exitCode, output, _) = Run("check", "my plans/plan.yaml");
        Assert.Equal(0, exitCode);
        Assert.Contains("warning PD3113: ‘don’t’ is a contraction\n", output, StringComparison.Ordinal);
        Assert.Contains(" = APA 4.8: expected both words in full; found ‘don’t’\n", output, StringComparison.Ordinal);
        Assert.Contains("my plans/plan.yaml: 0 errors, ", output, StringComparison.Ordinal);
        Assert.Contains(", 1 waived\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_makes_warnings_fail() => Assert.Equal(1, Run("check", "my plans/plan.yaml", "--strict").ExitCode);

    [Fact]
    public void Errors_fail_and_nothing_is_written()
    {
        _folder.Write("broken/plan.yaml", "plandocs: 1\ntitle: A Plan\nsections:\n  - heading: Start\n    text: By @nobody, who doesn't exist.\n");
        var (exitCode, output, _) = Run("check", "broken", "my plans");
        Assert.Equal(1, exitCode);
        Assert.Contains("error PD2001", output, StringComparison.Ordinal);
        Assert.Contains("‘doesn’t’", output, StringComparison.Ordinal);
        Assert.Contains("‘don’t’", output, StringComparison.Ordinal);
        Assert.Equal(["plan.yaml", "plan.yaml"], Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories).Select(path => Path.GetFileName(path)!));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "my plans/plan.yaml", "--format", "xml")]
    [InlineData("check", "my plans/plan.yaml", "--date", "tomorrow")]
    [InlineData("count")]
    [InlineData("explain", "PD9998")]
    public void Wrong_usage_ends_with_2(params string[] arguments) => Assert.Equal(2, Run(arguments).ExitCode);

    [Fact]
    public void Sarif_has_rules_regions_relative_addresses_and_suppressions()
    {
        using var sarif = JsonDocument.Parse(Run("check", "my plans/plan.yaml", "--format", "sarif").Output);
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.EndsWith("sarif-schema-2.1.0.json", sarif.RootElement.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        var run = Assert.Single(sarif.RootElement.GetProperty("runs").EnumerateArray());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("PlanDocs", driver.GetProperty("name").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.All(rules, rule => Assert.True(Uri.IsWellFormedUriString(rule.GetProperty("helpUri").GetString(), UriKind.Absolute) && rule.GetProperty("shortDescription").GetProperty("text").GetString()!.Length > 10));

        var results = run.GetProperty("results").EnumerateArray().ToDictionary(result => result.GetProperty("ruleId").GetString()!);
        Assert.All(results.Values, result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        var location = results["PD3113"].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("my%20plans/plan.yaml", location.GetProperty("artifactLocation").GetProperty("uri").GetString());
        var region = location.GetProperty("region");
        var lines = File.ReadAllLines(Path.Combine(_folder.Path, "my plans", "plan.yaml"));
        var line = region.GetProperty("startLine").GetInt32();
        Assert.Equal("don't", lines[line - 1][(region.GetProperty("startColumn").GetInt32() - 1)..(region.GetProperty("endColumn").GetInt32() - 1)]);
        Assert.Equal(line, region.GetProperty("endLine").GetInt32());
        Assert.False(results["PD3113"].TryGetProperty("suppressions", out _));
        Assert.Equal("Because, well: so.", results["PD3115"].GetProperty("suppressions")[0].GetProperty("justification").GetString());
    }

    [Theory]
    [InlineData("plandocs: 1\ntitle: [A, Plan\n")]
    [InlineData("plandocs: 1\ntitle: A Plan\nsections: [{heading: H, text: 'By @nobody, \u0085 who doesn\u2019t exist.'}]\nwaive: [{rule: PD3113, reason: So.}, {rule: PD3114}]\n")]
    [InlineData("plandocs: 1\ntitle: A Plan\nassignment: nowhere.yaml\nsections: [{heading: H, text: T}]\n")]
    [InlineData("")]
    public void Sarif_is_as_the_standard_has_it(string plan)
    {
        _folder.Write("ä b:c/#1 % plan.yaml", plan);
        using var sarif = JsonDocument.Parse(Run("check", "ä b:c/#1 % plan.yaml", "my plans", "--format", "sarif").Output);
        Assert.Empty(SarifStructure.Faults(sarif.RootElement));
        var run = Assert.Single(sarif.RootElement.GetProperty("runs").EnumerateArray());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").GetArrayLength();
        Assert.All(run.GetProperty("results").EnumerateArray(), result => Assert.InRange(result.GetProperty("ruleIndex").GetInt32(), 0, rules - 1));
    }

    [Fact]
    public void Json_has_the_findings_and_what_is_waived()
    {
        using var json = JsonDocument.Parse(Run("check", "my plans/plan.yaml", "--format", "json").Output);
        var plan = json.RootElement.GetProperty("plans")[0];
        Assert.Equal("my plans/plan.yaml", plan.GetProperty("plan").GetString());
        var finding = plan.GetProperty("findings").EnumerateArray().First(one => one.GetProperty("code").GetString() == "PD3113");
        Assert.Equal(("APA 4.8", "both words in full", "‘don’t’", "warning"), (Text(finding, "source"), Text(finding, "expected"), Text(finding, "found"), Text(finding, "severity")));
        Assert.Equal("Because, well: so.", Text(plan.GetProperty("waived")[0], "reason"));
    }

    [Fact]
    public void GitHub_gets_one_command_a_line_with_its_signs_escaped()
    {
        _folder.Write("a,b.yaml", Checked.Complete("sections:\n  - heading: Start\n    text: They don't.\n"));
        var line = Run("check", "a,b.yaml", "--format", "github").Output.Split('\n').First(one => one.Contains("PD3113", StringComparison.Ordinal));
        Assert.Matches(@"^::warning file=a%2Cb\.yaml,line=\d+,endLine=\d+,col=16,endColumn=21,title=PD3113::‘don’t’ is a contraction%0A", line);
    }

    [Fact]
    public void Explain_says_a_rule_with_an_example_and_lists_all()
    {
        var (exitCode, output, _) = Run("explain", "pd3107");
        Assert.Equal(0, exitCode);
        Assert.StartsWith("PD3107  A quotation of 40 words or more stands in the text\n\nAPA 8.27. ", output, StringComparison.Ordinal);
        Assert.Contains("Wrong:", output, StringComparison.Ordinal);
        Assert.Contains("      > Digital objects are kept", output, StringComparison.Ordinal);
        Assert.Contains("PD1203  A goal has no rationale\n", Run("explain").Output, StringComparison.Ordinal);
        Assert.Contains("did you mean PD", Run("explain", "PD310").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Count_prints_a_table_and_json()
    {
        var (exitCode, output, _) = Run("count", "my plans/plan.yaml");
        Assert.Equal(0, exitCode);
        Assert.Matches(@"(?m)^Start +10$", output);
        Assert.Matches(@"(?m)^Text +10$", output);
        using var json = JsonDocument.Parse(Run("count", "my plans/plan.yaml", "--format", "json").Output);
        Assert.Equal(10, json.RootElement.GetProperty("text").GetInt32());
        Assert.Equal(1, json.RootElement.GetProperty("textPages").GetInt32());
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private (int ExitCode, string Output, string Errors) Run(params string[] arguments) => Cli.Program.Run(_folder.Path, arguments);
}
