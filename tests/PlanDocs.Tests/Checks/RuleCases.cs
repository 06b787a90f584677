using System.Text.RegularExpressions;
using PlanDocs.Checks;
using PlanDocs.Cli;

namespace PlanDocs.Tests.Checks;

/// <summary>A case of each rule: the examples of docs/diagnostics.md, and those that an example in YAML would be too long for, or too short.</summary>
internal static partial class RuleCases
{
    private const string Didnt = "sections:\n  - heading: Start\n    text: They don't.\n";
    private const string Unknown = "sections:\n  - heading: Start\n    text: By @nobody.\n";

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        .. RuleCatalogue.All.Where(entry => entry.Body.Contains("Wrong:", StringComparison.Ordinal)).Select(OfPage),
        new("PD3102", () => Keys($"abstract: {Words(251)}\n"), () => Keys($"abstract: {Words(250)}\n")),
        new("PD3104", () => Levels(1, 3), () => Levels(1, 2, 3, 1, 2)),
        Contract("PD3151", "sections: [Method]", "sections: [Lessons Learned]"),
        Contract("PD3152", "sections: [Closing Reflection, Lessons Learned]", "sections: [Lessons Learned, Closing Reflection]"),
        Contract("PD3153", "words: {from: 1000}", "words: {to: 1000}"),
        Contract("PD3154", "sections: [{heading: Closing Reflection, words: 50}]", "sections: [{heading: Closing Reflection, words: 5-10}]"),
        Contract("PD3155", "pages: {from: 2}", "pages: 1"),
        Contract("PD3156", "abstract: 150-250", "abstract: 5"),
        Contract("PD3157", "sources: {number: 10}", "sources: {number: 4}"),
        Contract("PD3158", "sources: {kinds: [{kind: book, number: 2}]}", "sources: {kinds: [{kind: book, number: 1}]}"),
        Contract("PD3159", "sources: {age: {years: 5}}", "sources: {age: {years: 15}}"),
        Contract("PD3160", "sources: {age: {years: 5, number: 2}}", "sources: {age: {years: 5, number: 1}}"),
        Contract("PD3161", "title-page: professional", "title-page: student"),
        Contract("PD3162", "goals: 1", "goals: {to: 1}"),
        new("PD3191", () => Keys(Didnt + "waive: [{rule: PD3113}]\n"), () => Keys(Didnt + "waive: [{rule: PD3113, reason: So.}]\n")),
        new("PD3192", () => Keys(Didnt + "waive: [{rule: PD3999, reason: So.}]\n"), () => Keys(Didnt + "waive: [{rule: PD3113, reason: So.}]\n")),
        new("PD3193", () => Keys(Didnt + "waive: [{rule: PD3114, reason: So.}]\n"), () => Keys(Didnt + "waive: [{rule: PD3113, reason: So.}]\n")),
        new("PD3194", () => Keys(Unknown + "waive: [{rule: PD2001, reason: So.}]\n"), () => Keys(Didnt + "waive: [{rule: PD3113, reason: So.}]\n")),
    ];

    private static RuleCase OfPage(RuleEntry entry)
    {
        var examples = Yaml().Matches(entry.Body).Select(match => match.Groups[1].Value).ToList();
        return new RuleCase(entry.Code, () => Keys(examples[0]), () => Keys(examples[1]));
    }

    private static RuleCase Contract(string code, string broken, string kept)
    {
        return new RuleCase(code, () => Codes(broken), () => Codes(kept));

        static IReadOnlyList<string> Codes(string contract) => Checked.Codes(Checked.Plan(AssignmentTests.Plan, ("capstone.yaml", $"assignment: 1\n{contract}\n")));
    }

    /// <summary>A plan nests its sections, so that no heading of its paper skips a level; other programs may.</summary>
    private static IReadOnlyList<string> Levels(params int[] levels)
    {
        var sections = levels.SelectMany((level, i) => (Block[])[new Heading(level, [new Text("Part")], $"part-{i}"), new Paragraph([new Text("Words.")])]);
        var paper = new PlanDocs.Paper(new PaperMetadata("A Paper", "en-US"), Layout.LaidOut.WithLines(20), [new BodyTitle([new Text("A Paper")]), .. sections]);
        return [.. PaperChecks.Check(paper).Select(diagnostic => diagnostic.Code)];
    }

    private static IReadOnlyList<string> Keys(string keys) => Checked.Codes(Checked.Keys(keys));

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("word", count));

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Yaml();
}
