using PlanDocs.Cli;
using PlanDocs.Layout;

namespace PlanDocs.Tests.Cli;

public sealed class ExtractTests
{
    private static readonly string[] Files = ["career-plan.yaml", "practice-hours.png", "references.yaml"];

    [Fact]
    public void A_paper_is_rebuilt_from_what_it_carries_byte_for_byte()
    {
        NeedsFonts();
        using var folder = new TemporaryFolder();
        var (first, source, second) = (Path.Combine(folder.Path, "first"), Path.Combine(folder.Path, "source"), Path.Combine(folder.Path, "second"));
        Run("build", Path.Combine(Folders.Data, "career-plan.yaml"), "--embed-source", "--to", "pdf", "--quiet", "--output", first);
        Run("extract", Path.Combine(first, "career-plan.pdf"), "--quiet", "--output", source);
        Run("build", Path.Combine(source, "career-plan.yaml"), "--embed-source", "--to", "pdf", "--quiet", "--output", second);
        Assert.Equal(Files, Directory.EnumerateFiles(source).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(Files, file => Assert.Equal(File.ReadAllBytes(Path.Combine(Folders.Data, file)), File.ReadAllBytes(Path.Combine(source, file))));
        Assert.Equal(File.ReadAllBytes(Path.Combine(first, "career-plan.pdf")), File.ReadAllBytes(Path.Combine(second, "career-plan.pdf")));
    }

    [Fact]
    public void A_revision_is_rebuilt_from_the_whole_chain_byte_for_byte()
    {
        NeedsFonts();
        using var folder = new TemporaryFolder();
        var (first, source, second) = (Path.Combine(folder.Path, "first"), Path.Combine(folder.Path, "source"), Path.Combine(folder.Path, "second"));
        folder.Write("plans/old/2025.yaml", "plandocs: 1\ntitle: A Plan\nedition: 2025\ngoals: [{id: a, title: A, rationale: r, statement: As @lee2011 says.}]\nreferences: refs.yaml\n");
        folder.Write("plans/old/refs.yaml", "- {id: lee2011, type: book, title: A book, author: \"Lee, C.\", issued: 2011, publisher: P}\n");
        folder.Write("plans/2026.yaml", "plandocs: 1\ntitle: A Plan\nedition: 2026\nrevises: old/2025.yaml\ngoals: [{id: a, title: A, rationale: r, statement: Other.}]\n");
        folder.Write("plans/plan.yaml", "plandocs: 1\ntitle: A Plan\nedition: 2027\nrevises: 2026.yaml\ngoals: [{id: a, title: A, rationale: r, statement: Another.}]\n");
        Run("build", Path.Combine(folder.Path, "plans", "plan.yaml"), "--embed-source", "--to", "pdf", "--quiet", "--output", first);
        Run("extract", Path.Combine(first, "plan.pdf"), "--quiet", "--output", source);
        Run("build", Path.Combine(source, "plan.yaml"), "--embed-source", "--to", "pdf", "--quiet", "--output", second);
        Assert.Equal(
            ["2026.yaml", "old/2025.yaml", "old/refs.yaml", "plan.yaml"],
            Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(source, path).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.Equal(File.ReadAllBytes(Path.Combine(first, "plan.pdf")), File.ReadAllBytes(Path.Combine(second, "plan.pdf")));
    }

    [Fact]
    public void A_plan_may_ask_to_be_carried()
    {
        NeedsFonts();
        using var folder = new TemporaryFolder();
        var plan = folder.Write("plan.yaml", "plandocs: 1\ntitle: A Plan\nembed-source: true\nauthors:\n  - Maria Lee\nsections:\n  - title: Start\n    text: Words.\n");
        Run("build", plan, "--to", "pdf", "--quiet", "--output", folder.Path);
        Run("extract", Path.Combine(folder.Path, "plan.pdf"), "--quiet", "--output", Path.Combine(folder.Path, "source"));
        Assert.Equal(File.ReadAllText(plan), File.ReadAllText(Path.Combine(folder.Path, "source", "plan.yaml")));
    }

    [Fact]
    public void A_paper_without_its_source_gives_nothing_and_makes_no_folder()
    {
        using var folder = new TemporaryFolder();
        var paper = folder.Write("paper.pdf", "%PDF-1.7");
        Assert.NotEqual(0, PlanDocsCommand.Run(["extract", paper, "--output", Path.Combine(folder.Path, "source")]));
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "source")));
    }

    private static void Run(params string[] arguments) => Assert.Equal(0, PlanDocsCommand.Run(arguments));

    private static void NeedsFonts()
    {
        if (FontSet.Load(Layout.LaidOut.Design, FontCatalog.OfSystem()).Value is null)
            Assert.Skip("No font is installed: apt-get install fonts-liberation");
    }
}
