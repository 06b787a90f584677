using System.Text;
using PlanDocs.Cli;
using PlanDocs.Docx;
using PlanDocs.Layout;
using PlanDocs.Pdf;
using PlanDocs.Plans;
using PlanDocs.Reading;
using PlanDocs.Revisions;

namespace PlanDocs.Fuzzing;

/// <summary>Plans that revise others: chains of them built, the next one written, and two of them compared.</summary>
internal static class Editions
{
    private const string Newest = "plan.yaml";

    [ThreadStatic]
    private static FontCatalog? _fonts;

    private static FontCatalog FontsOfThisThread => _fonts ??= FontCatalog.OfSystem();

    public static IReadOnlyList<byte[]> Chains { get; } =
    [
        Case("annual-revision", Newest, "2026.yaml", "2025.yaml"),
        Case("german-revision", Newest, "2026.yaml"),
        Case("broken-chain", Newest, "2026.yaml"),
        Bundle.Of((Newest, Cut(Data("career-plan-2027.yaml"), 9000)), ("career-plan.yaml", Cut(Data("career-plan.yaml"), 9000))),
    ];

    /// <summary>Two editions, and plans beside themselves, from which a mutation makes another edition.</summary>
    public static IReadOnlyList<byte[]> Pairs { get; } =
    [
        .. Chains,
        .. new[] { "notes-lists-and-quotations", "every-kind-of-citation", "several-appendices", "german", "professional" }.Select(Twice),
    ];

    public static string[] Words { get; } = ["revises: 2026.yaml\n", "revises: plan.yaml\n", "revises: ", "edition: 2026\n", "edition: ", "was: ", "status: met\n", "status: dropped\n", "met: 2027-01-01\n", "due: Q3 2027", "- progress: all\n", "progress: goals", "id: ", "review: ", "measure: {baseline: 1, target: 9, current: 4}\n", Bundle.Separator, "\u001E2026.yaml\n"];

    public static void Build(byte[] input)
    {
        if (Read(Newest, input) is not { } plan)
            return;
        if (Targets.Cited(plan) is { } paper)
            Write(paper);
        if (plan.NamedEdition is { Year: < 9999 } edition)
            Revise(plan, edition.Year + 1);
    }

    public static void Compare(byte[] input)
    {
        var files = Bundle.Read(input).Keys.ToList();
        if (files.Count < 2 || Cited(files[1], input) is not { } before || Cited(files[0], input) is not { } after)
            return;
        var marked = Revision.Of(before, after);
        var changes = ChangeReport.Of(marked);
        ChangesAsJson.Write(changes);
        ChangesAsText.Write(changes, System.IO.TextWriter.Null);
        ChangesAsMarkdown.Write(changes, System.IO.TextWriter.Null);
        Write(marked);
    }

    private static Paper? Cited(string name, byte[] input) => Read(name, input) is { } plan ? Targets.Cited(plan) : null;

    private static Plan? Read(string name, byte[] input) => PlanReader.Read(name, new MemoryFiles(Targets.WithReferences(Bundle.Read(input))), new ContentReader()).Value;

    private static void Revise(Plan plan, int year)
    {
        var text = NextEdition.Write(plan, year);
        if (TextFile.Decode("next.yaml", Encoding.UTF8.GetBytes(text)).Value is not { } file || YamlReader.Read(file).Value is null)
            throw new BrokenPromiseException("the next edition is YAML", text);
    }

    private static void Write(Paper paper)
    {
        DocxWriter.Write(paper, new DocxOptions());
        if (PaperLayout.LayOut(paper, FontsOfThisThread).Value is { } pages)
            PdfWriter.Write(pages);
    }

    private static byte[] Case(string name, params string[] files) => Bundle.Of([.. files.Select(file => (file, Seeds.Files("tests/cases/" + name, file)[0]))]);

    private static byte[] Twice(string name)
    {
        var plan = Seeds.Files("tests/cases/" + name, Newest)[0];
        return Bundle.Of((Newest, plan), ("before.yaml", plan));
    }

    private static byte[] Data(string name) => Seeds.Files("data", name)[0];

    private static byte[] Cut(byte[] seed, int length) => seed[..(Array.LastIndexOf(seed, (byte)'\n', length) + 1)];
}
