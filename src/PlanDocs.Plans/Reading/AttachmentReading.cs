using System.Globalization;
using PlanDocs.Reading;

namespace PlanDocs.Plans;

/// <summary>Reads what stands under <c>attachment:</c>.</summary>
internal static class AttachmentReading
{
    internal const int MostPages = 20;

    private static readonly AttachmentOptions Default = new();

    public static AttachmentOptions Read(YamlMappingReader plan, PlanReading context)
    {
        if (plan.Mapping("attachment", "the attachment") is not { } reader)
            return Default;
        var options = new AttachmentOptions
        {
            Role = context.Prose(reader, "role"),
            Summary = context.Prose(reader, "summary"),
            Goals = reader.Node("goals") is { } goals ? OutlineReading.Marked(reader, "goals", goals, context) : null,
            Pages = Pages(reader),
            Size = PaperOptionsReading.Size(reader),
            Font = reader.String("font") ?? Default.Font,
            FontSize = PaperOptionsReading.FontSize(reader),
            FontFiles = [.. reader.Strings("font-files").Select(path => PaperOptionsReading.FontFile(path, context.Files, context.Diagnostics)).OfType<FontFile>()],
            Accent = Accent(reader),
            Timeline = reader.Boolean("timeline")?.Value ?? Default.Timeline,
            References = reader.Boolean("references")?.Value ?? Default.References,
        };
        reader.Finish();
        return options;
    }

    private static Sourced<int> Pages(YamlMappingReader reader)
    {
        if (reader.Number("pages") is not { } pages)
            return Default.Pages;
        if (pages.Value is >= 1 and <= MostPages && pages.Value == Math.Floor(pages.Value))
            return new((int)pages.Value, pages.Span);
        reader.Diagnostics.Add(Errors.BadPageLimit(pages.Value, MostPages, pages.Span));
        return Default.Pages;
    }

    private static int Accent(YamlMappingReader reader)
    {
        if (reader.String("accent") is not { } text)
            return Default.Accent;
        var digits = text.Value.Trim().TrimStart('#');
        if (digits.Length != 6 || !int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var color))
        {
            reader.Diagnostics.Add(Errors.NotAColor(text.Value, text.Span));
            return Default.Accent;
        }

        if (ColorContrast.WithWhite(color) < ColorContrast.Least)
            reader.Diagnostics.Add(Errors.FaintColor(text.Value, ColorContrast.WithWhite(color), text.Span));
        return color;
    }
}
