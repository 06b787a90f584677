using PlanDocs.Layout;
using PlanDocs.Pdf;
using static PlanDocs.Fuzzing.HostileText;

namespace PlanDocs.Fuzzing;

/// <summary>Papers of many pages, two of them that are compared, chains of editions, and papers that give back what they are made of.</summary>
internal static class PaperLimits
{
    private const string Characters = "characters of a paper, each footnote and citation counted where it stands";
    private const string Blocks = "paragraphs, table cells, and list items of a paper";

    public static IReadOnlyList<LimitCase> Cases { get; } =
    [
        new(Characters, "marks of one note", "PD1224", isBeyond => [Plan(Repeat("a[^1] ", isBeyond ? 9_000 : 370) + "\n\n[^1]: " + Repeat("word ", 2_000))], "build plan.yaml", "check plan.yaml"),
        new(Characters, "citations of a long name", "PD1224", isBeyond => [PlanOf($"references:\n  - {{id: long, type: book, title: T, author: [{{literal: \"{Repeat("word ", 10_000)}\"}}], issued: 2011}}\nsections: [{{heading: H, text: \"{Repeat("@long ", isBeyond ? 200 : 75)}\"}}]\n")], "build plan.yaml", "check plan.yaml"),
        new(Blocks, "paragraphs", "PD1225", isBeyond => [Plan(Repeat("a\n\n", isBeyond ? 100_100 : 65_000))], "build plan.yaml", "check plan.yaml"),
        new(Blocks, "paragraphs to the last", null, _ => [Plan(Repeat("a\n\n", 99_900))], "build plan.yaml --to docx"),
        new("pages of a PDF", "lines", "PD4103", isBeyond => [Plan(Repeat("a\n\n", isBeyond ? 75_000 : 68_000))], "build plan.yaml"),
        new("bytes of what a paper gives back with `extract`", "a file of zeros", "PD5104", isBeyond => [new("paper.pdf", Paper(isBeyond ? 129 : 127))], "extract paper.pdf --output given"),
        new(Characters, "two papers that differ in every word", null, _ => [new("a.yaml", Plan(Fill("one ", 3_900_000)).Content), new("b.yaml", Plan(Fill("two ", 3_900_000)).Content)], "compare a.yaml b.yaml", "compare a.yaml b.yaml --to docx"),
        new(Characters, "two papers that differ in every other word", null, _ => [new("a.yaml", Plan(Numbered(390_000, i => FormattableString.Invariant($"w{i} same "))[..3_900_000]).Content), new("b.yaml", Plan(Numbered(390_000, i => FormattableString.Invariant($"v{i} same "))[..3_900_000]).Content)], "compare a.yaml b.yaml"),
        new(Blocks, "two papers that differ in every paragraph", null, _ => [new("a.yaml", Plan(Numbered(95_000, i => FormattableString.Invariant($"one {i}\n\n"))).Content), new("b.yaml", Plan(Numbered(95_000, i => FormattableString.Invariant($"two {i}\n\n"))).Content)], "compare a.yaml b.yaml", "compare a.yaml b.yaml --to docx"),
        new(Blocks, "two papers of which one is the other backwards", null, _ => [new("a.yaml", Plan(Numbered(95_000, i => FormattableString.Invariant($"words {i}\n\n"))).Content), new("b.yaml", Plan(Numbered(95_000, i => FormattableString.Invariant($"words {95_000 - i}\n\n"))).Content)], "compare a.yaml b.yaml"),
        new(Blocks, "two papers of one paragraph many times", null, _ => [new("a.yaml", Plan(Repeat("same words\n\n", 95_000)).Content), new("b.yaml", Plan(Repeat("same words\n\n", 90_000)).Content)], "compare a.yaml b.yaml"),
        new(Blocks, "two papers of one long table", null, _ => [new("a.yaml", Plan("| a | b |\n|---|---|\n" + Numbered(3_000, i => FormattableString.Invariant($"| x{i} | y |\n"))).Content), new("b.yaml", Plan("| a | b |\n|---|---|\n" + Numbered(3_000, i => FormattableString.Invariant($"| z{i} | y |\n"))).Content)], "compare a.yaml b.yaml", "compare a.yaml b.yaml --to docx"),
        new("editions of a plan, each of which revises the one before", "a chain", "PD1254", isBeyond => Chain(isBeyond ? 1_010 : 990, 1), "build plan.yaml", "history plan.yaml", "build plan.yaml --as revision"),
        new("editions of a plan, each of which revises the one before", "a chain of many goals", null, _ => Chain(90, 180), "build plan.yaml", "history plan.yaml", "check plan.yaml"),
    ];

    private static byte[] Paper(int megabytes)
    {
        var page = new Page(612, 792, []);
        var document = new PagedDocument(new PaperMetadata("Paper", "en-US"), [page], new StructureElement(StructureRole.Document, []));
        return PdfWriter.Write(document, PdfOptions.Default with { Sources = [new Attachment("plan.yaml", "application/yaml", new byte[megabytes << 20])] }).Value!;
    }

    private static IEnumerable<InputFile> Chain(int editions, int goals)
    {
        for (var i = 0; i < editions; i++)
        {
            var revises = i + 1 < editions ? FormattableString.Invariant($"revises: e{i + 1}.yaml\n") : "";
            var list = "goals:\n" + Numbered(goals, goal => FormattableString.Invariant($"  - {{id: g{goal}, title: Goal {i}, rationale: R, status: in progress}}\n"));
            yield return new InputFile(i == 0 ? "plan.yaml" : FormattableString.Invariant($"e{i}.yaml"), FormattableString.Invariant($"{Start}edition: {9000 - i}\n{revises}{list}"));
        }
    }
}
