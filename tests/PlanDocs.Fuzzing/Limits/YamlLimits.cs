using static PlanDocs.Fuzzing.HostileText;

namespace PlanDocs.Fuzzing;

/// <summary>YAML that is deep, long, or of many aliases.</summary>
internal static class YamlLimits
{
    public static IReadOnlyList<LimitCase> Cases { get; } =
    [
        new("YAML: lists and mappings in one another", "lists", "PD1006", isBeyond => [PlanOf("x: " + Repeat("[", isBeyond ? 100_000 : 60) + Repeat("]", isBeyond ? 100_000 : 60) + "\n")], "build plan.yaml"),
        new("YAML: lists and mappings in one another", "sections in sections", "PD1006", isBeyond => [PlanOf("sections: " + Repeat("[{heading: H, text: T, sections: ", isBeyond ? 100_000 : 30) + "[]" + Repeat("}]", isBeyond ? 100_000 : 30) + "\n")], "build plan.yaml"),
        new("YAML: keys and values of a file", "empty lists", "PD1017", isBeyond => [PlanOf("x: [" + Repeat("[],", isBeyond ? 1_000_001 : 999_900) + "]\n")], "build plan.yaml"),
        new("YAML: keys and values of a file", "unknown keys", null, _ => [PlanOf(Numbered(490_000, i => FormattableString.Invariant($"k{i}: 1\n")))], "build plan.yaml", "check plan.yaml"),
        new("YAML: keys and values of a file", "one key many times", null, _ => [PlanOf(Repeat("subtitle: a\n", 490_000))], "build plan.yaml"),
        Items("keywords", isBeyond => [PlanOf("keywords: [" + Numbered(isBeyond ? 990_000 : 9_990, i => FormattableString.Invariant($"k{i},")) + "]\n")], "build plan.yaml"),
        Items("authors and affiliations", _ => [PlanOf("authors:\n" + Numbered(9_990, i => FormattableString.Invariant($"  - {{name: A{i}, affiliation: f{i}}}\n")) + "affiliations:\n" + Numbered(9_990, i => FormattableString.Invariant($"  - {{id: f{i}, institution: I{i}}}\n")))], "build plan.yaml"),
        Items("goals of one id", _ => [PlanOf("goals:\n" + Repeat("  - {id: a, title: A, rationale: R}\n", 9_990))], "build plan.yaml"),
        Items("goals", isBeyond => [PlanOf("goals:\n" + Numbered(isBeyond ? 45_000 : 9_990, i => FormattableString.Invariant($"  - {{id: g{i}, title: A, rationale: R, horizon: {2027 + (i % 9)}}}\n")))], "build plan.yaml", "check plan.yaml", "build plan.yaml --as attachment"),
        Items("goals that are named one by one", _ => [PlanOf("sections:\n  - goals: [" + Numbered(9_990, i => FormattableString.Invariant($"g{i},")) + "]\ngoals:\n" + Numbered(9_990, i => FormattableString.Invariant($"  - {{id: g{i}, title: A, rationale: R}}\n")))], "build plan.yaml"),
        Items("milestones of one goal", isBeyond => [PlanOf("sections: [{timeline: all}, {goals: all}]\ngoals:\n  - id: a\n    title: A\n    rationale: R\n    milestones:\n" + Numbered(isBeyond ? 40_000 : 9_990, i => FormattableString.Invariant($"      - {{title: M{i}, due: {2020 + (i % 30)}-0{1 + (i % 9)}, status: met}}\n")))], "build plan.yaml", "check plan.yaml", "build plan.yaml --as attachment"),
        Items("milestones of ten goals", _ => [PlanOf("sections: [{timeline: all}, {goals: all}]\ngoals:\n" + Numbered(9, goal => FormattableString.Invariant($"  - id: g{goal}\n    title: A\n    rationale: R\n    milestones: [{Numbered(9_990, i => FormattableString.Invariant($"M{i},"))}]\n")))], "build plan.yaml"),
        Items("sections", isBeyond => [PlanOf("sections:\n" + Repeat("  - {heading: A Heading of Some Words, text: T}\n", isBeyond ? 95_000 : 9_990))], "build plan.yaml", "check plan.yaml", "count plan.yaml"),
        Items("sections in a table of contents", _ => [PlanOf("contents: true\nsections:\n" + Numbered(9_990, i => FormattableString.Invariant($"  - {{heading: A{i}, text: T}}\n")))], "build plan.yaml"),
        Items("appendices", _ => [PlanOf("appendices:\n" + Numbered(9_990, i => FormattableString.Invariant($"  - {{heading: A{i}, text: See Appendix {(char)('A' + (i % 26))} and A & B.}}\n")))], "build plan.yaml", "check plan.yaml"),
        Items("waivers", _ => [PlanOf("waive:\n" + Repeat("  - {rule: PD3113, reason: R}\n", 9_990) + "sections: [{heading: H, text: \"" + Repeat("It's. ", 9_990) + "\"}]\n")], "check plan.yaml"),
        Items("waivers of an assignment", _ => [PlanOf("assignment: capstone.yaml\nsections: [{heading: H, text: T}]\n"), new("capstone.yaml", "assignment: 1\nwaive:\n" + Numbered(9_990, i => FormattableString.Invariant($"  - {{rule: PD{i}, reason: R}}\n")))], "check plan.yaml"),
        Items("required sections, and as many in the paper", _ => [PlanOf("assignment: capstone.yaml\nsections:\n" + Numbered(9_990, i => FormattableString.Invariant($"  - {{heading: A{i}, text: T}}\n"))), new("capstone.yaml", "assignment: 1\nsections: [" + Numbered(9_990, i => FormattableString.Invariant($"B{i},")) + "]\n")], "check plan.yaml"),
        Items("kinds of sources", _ => [PlanOf("assignment: capstone.yaml\nsections: [{heading: H, text: T}]\n"), new("capstone.yaml", "assignment: 1\nsources:\n  kinds:\n" + Repeat("    - {kind: book, number: 5}\n", 9_990))], "check plan.yaml"),
        new("YAML: values that aliases stand for", "lists of lists", "PD1007", isBeyond => [PlanOf("l0: &l0 [lol]\n" + Numbered(isBeyond ? 9 : 3, i => FormattableString.Invariant($"l{i + 1}: &l{i + 1} [{Repeat(FormattableString.Invariant($"*l{i},"), 10)}]\n")))], "build plan.yaml"),
        new("YAML: characters that aliases stand for", "one long text", "PD1018", isBeyond => [PlanOf($"keywords: [&long '{Fill("word ", 100_000)}'{Repeat(", *long", isBeyond ? 11 : 9)}]\n")], "build plan.yaml"),
    ];
    /// <summary>Beyond the limit where the shape has so many, and otherwise within it alone.</summary>
    private static LimitCase Items(string shape, Func<bool, IEnumerable<InputFile>> files, params string[] commands)
    {
        var hasBeyond = shape is "keywords" or "goals" or "milestones of one goal" or "sections";
        return new LimitCase("YAML: items of a list of a plan, of an assignment, or of a work", shape, hasBeyond ? "PD1019" : null, files, commands);
    }
}
