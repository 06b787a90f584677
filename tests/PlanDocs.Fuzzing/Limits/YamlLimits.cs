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
        new("YAML: keys and values of a file", "keywords", null, _ => [PlanOf("keywords: [" + Numbered(999_000, i => FormattableString.Invariant($"k{i},")) + "]\n")], "build plan.yaml"),
        new("YAML: keys and values of a file", "unknown keys", null, _ => [PlanOf(Numbered(490_000, i => FormattableString.Invariant($"k{i}: 1\n")))], "build plan.yaml", "check plan.yaml"),
        new("YAML: keys and values of a file", "one key many times", null, _ => [PlanOf(Repeat("subtitle: a\n", 490_000))], "build plan.yaml"),
        new("YAML: keys and values of a file", "authors and affiliations", null, _ => [PlanOf("authors:\n" + Numbered(90_000, i => FormattableString.Invariant($"  - {{name: A{i}, affiliation: f{i}}}\n")) + "affiliations:\n" + Numbered(90_000, i => FormattableString.Invariant($"  - {{id: f{i}, institution: I{i}}}\n")))], "build plan.yaml"),
        new("YAML: keys and values of a file", "goals of one id", null, _ => [PlanOf("goals:\n" + Repeat("  - {id: a, title: A, rationale: R}\n", 120_000))], "build plan.yaml"),
        new("YAML: keys and values of a file", "goals", null, _ => [PlanOf("goals:\n" + Numbered(45_000, i => FormattableString.Invariant($"  - {{id: g{i}, title: A, rationale: R}}\n")))], "build plan.yaml", "check plan.yaml", "build plan.yaml --as attachment"),
        new("YAML: keys and values of a file", "goals that are named one by one", null, _ => [PlanOf("sections:\n  - goals: [" + Numbered(40_000, i => FormattableString.Invariant($"g{i},")) + "]\ngoals:\n" + Numbered(40_000, i => FormattableString.Invariant($"  - {{id: g{i}, title: A, rationale: R}}\n")))], "build plan.yaml"),
        new("YAML: keys and values of a file", "milestones of one goal", null, _ => [PlanOf("goals:\n  - id: a\n    title: A\n    rationale: R\n    milestones:\n" + Numbered(40_000, i => FormattableString.Invariant($"      - {{title: M{i}, due: {2020 + (i % 30)}-0{1 + (i % 9)}, status: met}}\n")))], "build plan.yaml", "check plan.yaml", "build plan.yaml --as attachment"),
        new("YAML: keys and values of a file", "waivers", null, _ => [PlanOf("waive:\n" + Repeat("  - {rule: PD3113, reason: R}\n", 150_000) + "sections: [{heading: H, text: T}]\n")], "check plan.yaml"),
        new("YAML: keys and values of a file", "waivers of an assignment", null, _ => [PlanOf("assignment: capstone.yaml\nsections: [{heading: H, text: T}]\n"), new("capstone.yaml", "assignment: 1\nwaive:\n" + Numbered(150_000, i => FormattableString.Invariant($"  - {{rule: PD{i}, reason: R}}\n")))], "check plan.yaml"),
        new("YAML: keys and values of a file", "required sections, and as many in the paper", null, _ => [PlanOf("assignment: capstone.yaml\nsections:\n" + Numbered(90_000, i => FormattableString.Invariant($"  - {{heading: A{i}, text: T}}\n"))), new("capstone.yaml", "assignment: 1\nsections: [" + Numbered(400_000, i => FormattableString.Invariant($"B{i},")) + "]\n")], "check plan.yaml"),
        new("YAML: keys and values of a file", "kinds of sources", null, _ => [PlanOf("assignment: capstone.yaml\nsections: [{heading: H, text: T}]\n"), new("capstone.yaml", "assignment: 1\nsources:\n  kinds:\n" + Repeat("    - {kind: book, number: 5}\n", 150_000))], "check plan.yaml"),
        new("YAML: values that aliases stand for", "lists of lists", "PD1007", isBeyond => [PlanOf("l0: &l0 [lol]\n" + Numbered(isBeyond ? 9 : 3, i => FormattableString.Invariant($"l{i + 1}: &l{i + 1} [{Repeat(FormattableString.Invariant($"*l{i},"), 10)}]\n")))], "build plan.yaml"),
        new("YAML: characters that aliases stand for", "one long text", "PD1018", isBeyond => [PlanOf($"keywords: [&long '{Fill("word ", 100_000)}'{Repeat(", *long", isBeyond ? 11 : 9)}]\n")], "build plan.yaml"),
    ];
}
