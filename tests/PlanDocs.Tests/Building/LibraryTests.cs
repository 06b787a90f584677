namespace PlanDocs.Tests.Building;

/// <summary>The pipeline as another program uses it.</summary>
public sealed class LibraryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_example_in_the_README_is_the_one_that_is_compiled_here()
    {
        var readme = File.ReadAllText(Path.Combine(Folders.Repository, "README.md"));
        var source = File.ReadAllText(Path.Combine(Folders.Repository, "tests", "PlanDocs.Tests", "Building", "LibraryExample.cs"));
        Assert.Equal(Method(source, "\n    }"), Method(readme, "\n}"));
    }

    [Fact]
    public void The_example_makes_the_sample_s_paper()
    {
        var paper = Path.Combine(_folder.Path, "paper.pdf");
        Assert.True(LibraryExample.Build(Path.Combine(Folders.Data, "career-plan.yaml"), paper, new BuildResources()));
        Assert.StartsWith("%PDF-", File.ReadAllText(paper), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_a_plan_is_said_and_not_thrown()
    {
        var broken = _folder.Write("plan.yaml", "plandocs: 1\ntitle: [");
        foreach (var plan in (string[])[Path.Combine(_folder.Path, "absent", "plan.yaml"), _folder.Path, broken])
        {
            var built = Pipeline.Run(new BuildOptions(plan), new BuildResources());
            Assert.Null(built.Pdf);
            Assert.Null(built.Docx);
            Assert.Contains(built.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        }
    }

    private static string Method(string text, string end)
    {
        var from = text.IndexOf("public static bool Build(", StringComparison.Ordinal);
        var lines = text[from..text.IndexOf(end, from, StringComparison.Ordinal)].Split('\n');
        return string.Join('\n', lines.Select(line => line.Trim()));
    }
}
