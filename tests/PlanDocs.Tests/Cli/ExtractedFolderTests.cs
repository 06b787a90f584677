using PlanDocs.Cli;

namespace PlanDocs.Tests.Cli;

public sealed class ExtractedFolderTests
{
    [Theory]
    [InlineData("../escape.txt")]
    [InlineData("a/../../escape.txt")]
    [InlineData("/tmp/escape.txt")]
    [InlineData("..\\escape.txt")]
    [InlineData("C:\\escape.txt")]
    [InlineData("C:escape.txt")]
    [InlineData("a//b")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData("a/")]
    [InlineData("plan.yaml\0.txt")]
    [InlineData("nul")]
    [InlineData("COM1.yaml")]
    [InlineData("plan.yaml. ")]
    [InlineData("plan.yaml:stream")]
    public void Names_that_lead_elsewhere_are_refused(string name)
    {
        using var folder = new TemporaryFolder();
        var inside = Path.Combine(folder.Path, "inside", "source");
        Assert.Equal("PD9021", new ExtractedFolder(inside).Write(name, new byte[] { 1 })?.Code);
        Assert.Empty(Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("plan.yaml")]
    [InlineData("figures/années (1).png")]
    [InlineData(".hidden/x.csl")]
    [InlineData("community.yaml")]
    [InlineData("com/lpt10.yaml")]
    public void Plain_names_are_written(string name)
    {
        using var folder = new TemporaryFolder();
        Assert.Null(new ExtractedFolder(folder.Path).Write(name, new byte[] { 1, 2 }));
        Assert.Equal([1, 2], File.ReadAllBytes(Path.Combine(folder.Path, name)));
    }

    [Fact]
    public void A_link_on_the_way_is_not_followed()
    {
        using var folder = new TemporaryFolder();
        var (inside, outside) = (Path.Combine(folder.Path, "inside"), Path.Combine(folder.Path, "outside"));
        Directory.CreateDirectory(inside);
        Directory.CreateDirectory(outside);
        Directory.CreateSymbolicLink(Path.Combine(inside, "figures"), outside);
        Assert.Equal("PD9021", new ExtractedFolder(inside).Write("figures/a.png", new byte[] { 1 })?.Code);
        Assert.Empty(Directory.EnumerateFiles(outside));
    }

    [Fact]
    public void A_file_that_differs_stays_as_it_is()
    {
        using var folder = new TemporaryFolder();
        folder.Write("plan.yaml", "mine");
        Assert.Equal("PD9022", new ExtractedFolder(folder.Path).Write("plan.yaml", "theirs"u8.ToArray())?.Code);
        Assert.Null(new ExtractedFolder(folder.Path).Write("plan.yaml", "mine"u8.ToArray()));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(folder.Path, "plan.yaml")));
    }
}
