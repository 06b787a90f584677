using static PlanDocs.Fuzzing.HostileText;

namespace PlanDocs.Fuzzing;

/// <summary>Files of many megabytes.</summary>
internal static class FileLimits
{
    private const int Megabyte = 1 << 20;

    public static IReadOnlyList<LimitCase> Cases { get; } =
    [
        new("bytes of a file that a plan names", "a picture of noise", "PD1023", isBeyond => [Plan("![F](a.png){#fig-a}"), new("a.png", LargePng.Noise((isBeyond ? 65 : 63) * Megabyte))], "build plan.yaml"),
        new("bytes of all files of a plan", "pictures of noise", "PD1024", isBeyond => [Plan("![F](a.png){#fig-a}\n\n![F](b.png){#fig-b}\n\n![F](c.png){#fig-c}"), new("a.png", LargePng.Noise(62 * Megabyte)), new("b.png", LargePng.Noise(62 * Megabyte)), new("c.png", LargePng.Noise((isBeyond ? 6 : 2) * Megabyte))],
            "build plan.yaml", "build plan.yaml --embed-source"),
        new("bytes of a text: a plan, references, a style", "comments", "PD1016", isBeyond => [PlanOf(Fill("# A comment that says nothing.\n", isBeyond ? 17 * Megabyte : (16 * Megabyte) - 200) + "sections: [{heading: H, text: T}]\n")], "build plan.yaml"),
        new("bytes of a text: a plan, references, a style", "one scalar", null, _ => [PlanOf("sections: [{heading: H, text: \"" + Fill("word ", (16 * Megabyte) - 200) + "\"}]\n")], "build plan.yaml"),
        new("bytes of a text: a plan, references, a style", "an assignment of many sections", "PD1016", isBeyond => [PlanOf("assignment: capstone.yaml\nsections: [{heading: H, text: T}]\n"), new("capstone.yaml", "assignment: 1\nsections:\n" + Fill("  - heading: A required section of some length, so that it is long\n", isBeyond ? 17 * Megabyte : (16 * Megabyte) - 200))], "check plan.yaml"),
    ];
}
