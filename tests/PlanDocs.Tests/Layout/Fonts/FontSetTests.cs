using PlanDocs.Layout;

namespace PlanDocs.Tests.Layout;

public sealed class FontSetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_family_itself_comes_before_its_stand_ins()
    {
        Install("Times New Roman", "times.ttf");
        Install("Liberation Serif", "LiberationSerif-Regular.ttf");

        Assert.Equal("Times New Roman", Load("Times New Roman").Value!.Primary.Family);
    }

    [Fact]
    public void A_metric_compatible_stand_in_needs_no_warning()
    {
        Install("Liberation Serif", "LiberationSerif-Regular.ttf");
        var result = Load("Times New Roman", "Times New Roman");

        Assert.Equal("Liberation Serif", result.Value!.Primary.Family);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void A_family_is_found_under_any_file_name()
    {
        Install("Gelasio", "x1.ttf");

        Assert.Equal("Gelasio", Load("Georgia", "Georgia").Value!.Primary.Family);
    }

    [Fact]
    public void DejaVu_is_the_last_resort_and_says_what_to_install()
    {
        Install("DejaVu Serif", "DejaVuSerif.ttf");
        var result = Load("Times New Roman", "Times New Roman");

        Assert.Equal("DejaVu Serif", result.Value!.Primary.Family);
        var diagnostic = result.Diagnostics[0];
        Assert.Equal(("PD4001", Severity.Warning), (diagnostic.Code, diagnostic.Severity));
        Assert.Contains("fonts-liberation", diagnostic.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_font_there_is_an_error()
    {
        var result = Load("Times New Roman");

        Assert.Null(result.Value);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == "PD4002" && diagnostic.Severity == Severity.Error);
    }

    [Fact]
    public void A_missing_style_is_reported_and_replaced()
    {
        Install("Tinos", "Tinos-Regular.ttf");
        var fonts = Load("Tinos", "Tinos").Value!;

        Assert.Equal("Tinos", fonts.Face(bold: true, italic: true).Family);
        Assert.Equal("PD4006", Assert.Single(fonts.Diagnostics).Code);
    }

    [Fact]
    public void A_font_file_that_the_plan_names_comes_first_and_a_broken_one_is_an_error()
    {
        var span = new SourceSpan(new SourceFile("plan.yaml", "font"), 0, 4);
        var choice = new FontChoice("My Font", 12) { Files = [new("mine.ttf", TinyFont.Create("My Font"), span), new("bad.ttf", "no font"u8.ToArray(), span)] };
        var result = FontSet.Load(Design(choice, "My Font"), new FontCatalog([]));

        Assert.Equal("My Font", result.Value!.Primary.Family);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("PD4004", span), (diagnostic.Code, diagnostic.Span));
    }

    private string Install(string family, string fileName)
    {
        var path = Path.Combine(_folder.Path, fileName);
        File.WriteAllBytes(path, TinyFont.Create(family));
        return path;
    }

    private Result<FontSet> Load(string family, string monospaced = "Courier New") =>
        FontSet.Load(Design(new FontChoice(family, 12), monospaced), new FontCatalog([_folder.Path]));

    private static PageDesign Design(FontChoice choice, string monospaced) =>
        ApaPageDesign.Create(PageSize.Letter, choice, new PageHeader([], [], 36)) with { MonospacedFamily = monospaced };
}
