using PlanDocs.Reading;

namespace PlanDocs.Plans;

/// <summary>Reads sections, the markers of goals between them, and appendices.</summary>
internal static class OutlineReading
{
    public static IReadOnlyList<OutlineItem> Items(YamlMappingReader parent, string key, PlanReading context) =>
        context.Each(parent, key, MappingForms.Section, reader => Item(reader, context));

    private static OutlineItem Item(YamlMappingReader reader, PlanReading context) => Kind(reader, context) with { Audience = context.Audience(reader) };

    private static OutlineItem Kind(YamlMappingReader reader, PlanReading context)
    {
        var (timeline, chart) = (reader.Node("timeline"), reader.Node("chart"));
        if (timeline is not null)
            return Picture(reader, PictureKind.Timeline, "timeline", timeline, context);
        if (chart is not null)
            return Picture(reader, PictureKind.Chart, "chart", chart, context);
        var heading = context.Prose(reader, "heading", "title");
        var text = context.Prose(reader, "text");
        if (reader.Node("goals") is { } goals)
            return new GoalsMarker(heading, Marked(reader, "goals", goals, context), reader.Span) { Text = text };
        if (reader.Node("progress") is not null)
            return new ProgressMarker(heading, Shown(reader, context), reader.Span) { Text = text };
        return new Section(heading, reader.Span)
        {
            Id = context.Id(reader),
            Text = text,
            Sections = Items(reader, "sections", context),
        };
    }

    private static PictureMarker Picture(YamlMappingReader reader, PictureKind kind, string key, YamlNode goals, PlanReading context) =>
        new(kind, context.Prose(reader, "heading"), Marked(reader, key, goals, context), reader.Span)
        {
            Text = context.Prose(reader, "text"),
            Title = context.Prose(reader, "title"),
            Note = context.Prose(reader, "note"),
            Id = context.Id(reader),
            HasTable = reader.Boolean("table")?.Value ?? false,
        };

    /// <summary>The ids under a key; null for all.</summary>
    public static IReadOnlyList<Sourced<string>>? Marked(YamlMappingReader reader, string key, YamlNode goals, PlanReading context)
    {
        if (goals is YamlScalar { Value: "all" })
            return null;
        if (goals is YamlScalar or YamlSequence && reader.Items(key).All(item => item is YamlScalar))
            return reader.Strings(key);
        context.Diagnostics.Add(Errors.GoalsMarkerIsNotAList(goals.Span));
        return [];
    }

    internal static readonly (string Word, ProgressPart Part)[] ProgressParts =
    [
        ("goals", ProgressPart.Goals), ("milestones", ProgressPart.Milestones), ("measures", ProgressPart.Measures), ("history", ProgressPart.History),
    ];

    private static IReadOnlyList<ProgressPart> Shown(YamlMappingReader reader, PlanReading context)
    {
        var words = reader.Strings("progress");
        if (words is [var only] && Is(only, "all"))
            return ProgressMarker.Everything;
        if (words is [var single] && Is(single, "none"))
            return [];
        var parts = new List<ProgressPart>();
        foreach (var word in words)
        {
            if (Array.Find(ProgressParts, part => Is(word, part.Word)) is { Word: not null } found)
                parts.Add(found.Part);
            else
                context.Diagnostics.Add(Errors.UnknownProgressPart(word.Value, word.Span));
        }

        return parts;
    }

    private static bool Is(Sourced<string> written, string word) => string.Equals(written.Value, word, StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<Appendix> Appendices(YamlMappingReader plan, PlanReading context) =>
        context.Each(plan, "appendices", MappingForms.Appendix, reader => new Appendix(context.Prose(reader, "heading", "title"), reader.Span)
        {
            Id = context.Id(reader),
            Audience = context.Audience(reader),
            Text = context.Prose(reader, "text"),
            Sections = Items(reader, "sections", context),
        });
}
