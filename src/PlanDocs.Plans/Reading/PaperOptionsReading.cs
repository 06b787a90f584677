using PlanDocs.Reading;

namespace PlanDocs.Plans;

/// <summary>Reads what stands under <c>paper:</c>.</summary>
internal static class PaperOptionsReading
{
    internal static readonly (string, bool)[] Sizes = [("letter", true), ("us-letter", true), ("a4", false)];

    private static readonly PaperOptions Default = new();

    public static PaperOptions Read(YamlMappingReader plan, IPlanFiles files)
    {
        if (plan.Mapping("paper", "the paper") is not { } reader)
            return Default;
        var options = new PaperOptions
        {
            Size = Size(reader) ?? PageSize.Letter,
            Font = reader.String("font") ?? Default.Font,
            FontSize = FontSize(reader),
            FontFiles = [.. reader.Strings("font-files").Select(path => FontFile(path, files, reader.Diagnostics)).OfType<FontFile>()],
            RunningHead = reader.Boolean("running-head")?.Value,
            Contents = reader.Boolean("contents")?.Value ?? false,
        };
        reader.Finish();
        return options;
    }

    public static FontFile? FontFile(Sourced<string> path, IPlanFiles files, ICollection<Diagnostic> diagnostics) =>
        PlanReader.Take(files.Read(path.Value, path.Span), diagnostics) is { } data ? new FontFile(path.Value, data, path.Span) : null;

    public static PageSize? Size(YamlMappingReader reader) =>
        reader.Word("size", "size of paper", Sizes) is { } size ? size.Value ? PageSize.Letter : PageSize.A4 : null;

    public static Sourced<double>? FontSize(YamlMappingReader reader)
    {
        if (reader.Number("font-size") is not { } size)
            return null;
        if (size.Value is >= 6 and <= 72)
            return size;
        reader.Diagnostics.Add(Errors.BadNumber("font-size", size.Value, size.Span));
        return null;
    }
}
