using PlanDocs.Reading;

namespace PlanDocs.Tests.Markdown;

/// <summary>Reads Markdown as a plan's reader would, with a folder in which every picture has 640 × 400 pixels.</summary>
internal static class MarkdownFixture
{
    public static Result<IReadOnlyList<Block>> Read(string markdown, string language = "en-US") =>
        Read(MappedText.Verbatim(new SourceFile("plan.yaml", markdown), 0, markdown.Length), language);

    public static Result<IReadOnlyList<Block>> Read(MappedText text, string language = "en-US") =>
        MarkdownReader.Read(text, new MarkdownContext(language, Picture));

    /// <summary>Prose as the value of the key <c>text</c> of a YAML file.</summary>
    public static Result<IReadOnlyList<Block>> ReadYaml(string yaml)
    {
        var file = YamlReader.Read(new SourceFile("plan.yaml", yaml));
        Assert.Empty(file.Diagnostics);
        return Read(((YamlScalar)((YamlMapping)file.Value!).Find("text")!.Value).Text);
    }

    public static string Dump(string markdown, string language = "en-US")
    {
        var result = Read(markdown, language);
        return PaperDump.Of(result.Value!, result.Diagnostics);
    }

    /// <summary>The inlines of the only paragraph, in which nothing was wrong.</summary>
    public static string Line(string markdown, string language = "en-US")
    {
        var result = Read(markdown, language);
        Assert.Empty(result.Diagnostics);
        return PaperDump.Of(Assert.IsType<Paragraph>(Assert.Single(result.Value!)).Content);
    }

    private static Result<Picture> Picture(string path, SourceSpan span) => new(new Picture(path, PictureFormat.Png, new byte[] { 1 }, 640, 400), []);
}
