using PlanDocs.Checks;
using PlanDocs.Cli;
using PlanDocs.Plans;
using PlanDocs.Reading;

namespace PlanDocs.Fuzzing;

/// <summary>Plans held to the rules and to an assignment, and all that is found reported in each format.</summary>
internal static class Checking
{
    private const string PlanName = "plan.yaml";
    private const string AssignmentName = "capstone.yaml";

    private static readonly byte[] Capstone = Seeds.Files("data", AssignmentName)[0];
    private static readonly Plan SmallPlan = Targets.ReadPlan(Seeds.Files("tests/cases/annual-revision", "2026.yaml")[0])!;
    private static readonly Paper SmallPaper = Targets.Cited(SmallPlan)!;

    public static IReadOnlyList<byte[]> Assignments { get; } =
    [
        Capstone,
        "assignment: 1\nwords: 1000-2,000\npages: {to: 3}\nabstract: 5\ngoals: 1\nsections: [Method, {heading: A, or: [B, C], words: 1–9}]\nsources: {number: 4, kinds: [{kind: [book, report], number: 2}], age: {years: 5}}\nwaive: [{rule: PD3113, reason: R}]\n"u8.ToArray(),
    ];

    /// <summary>A plan with a fault of every kind, and pieces of the texts that the rules are held to.</summary>
    public static IReadOnlyList<byte[]> Plans { get; } =
    [
        .. Seeds.Short(Seeds.Files("tests/checks", "*.yaml")).Select(plan => Bundle.Of((PlanName, plan), (AssignmentName, Capstone))),
        Bundle.Of((PlanName, Seeds.Short(Seeds.Files("data", "career-plan.yaml"))[0]), (AssignmentName, Capstone)),
    ];

    public static string[] Words { get; } =
    [
        " (Lee, 2011)", " (see Garcia & Novak, 2019, p. 4; Ruiz, 2001)", " Lee (2011)", "et al.", " don't ", " & ", "\"", "'", "“", "”", "„", "«", "(", ")", "[@lee2011]", "@lee2011", " v. ", "Table 1", "Tables 1–3", "Appendix A", "  ", "> ", "n.d.", "1990s", "waive: [{rule: PD3113, reason: R}]\n", "words: ", "years: ", Bundle.Separator,
    ];

    public static void CheckAssignment(byte[] assignment) => Check(SmallPlan, SmallPaper, assignment);

    public static void Check(byte[] input)
    {
        var files = Bundle.Read(input);
        if (files.TryGetValue(PlanName, out var bytes) && Targets.ReadPlan(bytes) is { } plan && Targets.Cited(plan) is { } paper)
            Check(plan, paper, files.GetValueOrDefault(AssignmentName, []));
    }

    private static void Check(Plan plan, Paper paper, byte[] bytes)
    {
        var diagnostics = new DiagnosticList();
        diagnostics.Add(PlanChecks.Check(plan));
        diagnostics.Add(PaperChecks.Check(paper));
        diagnostics.Add(WorkChecks.Check(plan, [paper]));
        var file = diagnostics.Take(TextFile.Decode(AssignmentName, bytes));
        var assignment = file is null ? null : diagnostics.Take(AssignmentReader.Read(file));
        if (assignment is not null)
            diagnostics.Add(AssignmentChecks.Check(paper, assignment, new PaperFacts(TitlePageKind.Student, plan.Goals.Count, 12, plan.Due?.Value)));
        var heard = Waivers.Apply(diagnostics.All, plan.Waivers, assignment?.Waivers ?? [], RuleCatalogue.Has);
        Report([new CheckOutcome(PlanName, PlanBuild.InOrder([.. heard.Remaining, .. heard.Remarks]), heard.Waived)]);
    }

    private static void Report(IReadOnlyList<CheckOutcome> outcomes)
    {
        using var text = new StringWriter();
        new CheckReport(StyledWriter.Plain(text)).Print(outcomes);
        GitHubReport.Print(text, outcomes);
        if (text.ToString().Any(character => (char.IsControl(character) && character is not '\n') || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')))
            throw new BrokenPromiseException("a terminal gets no control character", text.ToString());
        JsonOutput.Write(Stream.Null, writer => JsonReport.Write(writer, outcomes));
        JsonOutput.Write(Stream.Null, writer => SarifReport.Write(writer, outcomes));
    }
}
