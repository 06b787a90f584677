using PlanDocs.Plans;
using PlanDocs.Starting;
using PlanDocs.Tests.Docx;

namespace PlanDocs.Tests.Starting;

/// <summary>Pictures of an essay in Markdown lie beside the plan, or it is said why they do not.</summary>
public sealed class EssayPictureTests
{
    private static readonly byte[] Png = TestPictures.Png(40, 20).Data.ToArray();

    [Fact]
    public void Pictures_get_names_beside_the_plan()
    {
        var essay = Started("![Bars](<a b/My Chart.png> \"Hours\"){width=3in}\n\n![More](c/my-chart.png)\n\n![Bars again](<a b/My Chart.png>)", ("a b/My Chart.png", Png), ("c/my-chart.png", [.. Png, 0]));
        Assert.Equal(["my-chart.png", "my-chart-2.png"], essay.Files.OtherFiles.Select(picture => picture.Name));
        foreach (var line in (string[])["![Bars](my-chart.png \"Hours\"){width=3in}", "![More](my-chart-2.png)", "![Bars again](my-chart.png)"])
            Assert.Contains(line + "\n", essay.Files.Plan, StringComparison.Ordinal);
        Assert.DoesNotContain(essay.Built, diagnostic => diagnostic.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("gone.png", "there is no file ‘gone.png’")]
    [InlineData("../secret.png", "lies outside")]
    [InlineData("words.png", "neither a PNG nor a JPEG")]
    [InlineData("https://example.org/a.png", "there is no file")]
    public void A_picture_that_cannot_come_along_leaves_its_words_and_a_doubt(string target, string reason)
    {
        var essay = Started($"![What it shows]({target} \"Its Title\")", ("words.png", "words"u8.ToArray()));
        var doubt = Assert.Single(essay.Doubts, doubt => doubt.Code == "PD1412");
        Assert.Contains(reason, doubt.Message, StringComparison.Ordinal);
        Assert.Contains("# check: the picture", essay.Files.Plan, StringComparison.Ordinal);
        Assert.Contains("Its Title What it shows", essay.PaperText, StringComparison.Ordinal);
        Assert.DoesNotContain(essay.Built, diagnostic => diagnostic.Severity == Severity.Error);
    }

    [Fact]
    public void A_number_typed_into_the_text_of_a_picture_is_its_own_and_that_of_a_missing_picture_stays()
    {
        var plan = Started("![Figure 2.1: Hours by Area](a.png)\n\n![Figure 2.2: Years](gone.png)\n\nSee Figure 2.1 and Figure 2.2.", ("a.png", Png)).Files.Plan;
        Assert.Contains("![Hours by Area](a.png \"Hours by Area\"){#fig-2-1}", plan, StringComparison.Ordinal);
        Assert.Contains("Figure 2.2: Years", plan, StringComparison.Ordinal);
        Assert.Contains("See @fig-2-1 and Figure 2.2.", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void An_identifier_stays_and_takes_the_typed_number()
    {
        var plan = Started("![Figure 1: Hours](a.png){#fig-hours width=2in}\n\nSee Figure 1 and @fig-hours.", ("a.png", Png)).Files.Plan;
        Assert.Contains("![Hours](a.png \"Hours\"){#fig-hours width=2in}", plan, StringComparison.Ordinal);
        Assert.Contains("See @fig-hours and @fig-hours.", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void Google_Docs_writes_pictures_as_data_behind_the_references()
    {
        var essay = Started($"![][image1]\n\n*Figure 1\\. Hours*\n\nSee [the site][home].\n\n# References\n\nLee, A. (2011). *One thing*. Press.\n\n[home]: https://example.org/ \"Home\"\n[image1]: <data:image/png;base64,{Convert.ToBase64String(Png)}>");
        Assert.Equal(Png, Assert.Single(essay.Files.OtherFiles).Data);
        Assert.Contains("![](image1.png \"Hours\"){#fig-1}", essay.Files.Plan, StringComparison.Ordinal);
        Assert.Contains("[the site](<https://example.org/>)", essay.Files.Plan.Replace("\n      ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(1, essay.Files.Found.Works);
    }

    [Fact]
    public void A_seal_on_the_title_page_is_left_out_and_a_figure_below_the_title_is_not()
    {
        var essay = StartedEssay.Of("![Seal](seal.png)\n\n# My Plan\n\n![Seal](seal.png)\n\nAnn Lee\n\n# Start\n\n![Bars](seal.png)\n\nText.\n", EssayFormat.Markdown, (_, _) => new(Png, []));
        Assert.Equal(("My Plan", "Ann Lee"), (essay.Plan.Title.PlainText, essay.Plan.Authors.Single().Name.Value));
        Assert.Equal(2, essay.Doubts.Count(doubt => doubt.Code == "PD1415"));
        Assert.Contains("      ![Bars](seal.png)\n", essay.Files.Plan, StringComparison.Ordinal);
        Assert.Contains("\n# check: a picture on the title page", essay.Files.Plan, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_is_left_as_it_is() =>
        Assert.Contains("![a](b.png) Table 1", Started("```\n![a](b.png) Table 1\n```\n\nTable 1\n\n| a | b |\n|---|---|\n| c | d |").Files.Plan, StringComparison.Ordinal);

    private static StartedEssay Started(string text, params (string Path, byte[] Data)[] files)
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, data) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.Path, path))!);
            File.WriteAllBytes(Path.Combine(folder.Path, path), data);
        }

        return StartedEssay.Of($"# My Plan\n\nAnn Lee\n\n# Start\n\n{text}\n", EssayFormat.Markdown, new PlanFolder(folder.Path).Read);
    }
}
