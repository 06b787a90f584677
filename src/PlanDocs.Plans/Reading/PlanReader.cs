using PlanDocs.Reading;

namespace PlanDocs.Plans;

/// <summary>Reads a plan and all that it refers to, and says everything that is wrong with it in one run.</summary>
public static partial class PlanReader
{
    /// <summary>Reads a plan; its folder bounds what it may refer to.</summary>
    /// <param name="path">The file, as the user wrote it.</param>
    /// <param name="files">The plan's folder.</param>
    /// <param name="overrides">Values that take the place of those in the plan.</param>
    public static Result<Plan> Read(string path, IPlanFiles files, IContentReader content, IReadOnlyList<PlanOverride>? overrides = null)
    {
        var diagnostics = new List<Diagnostic>();
        if (Take(ReadEdition(path, default, files, content, overrides), diagnostics) is not { } newest)
            return new(null, diagnostics);
        var plan = new EditionChain(files, content, diagnostics).Complete(newest);
        return new(plan with { FilesRead = files.FilesRead }, diagnostics);
    }

    /// <summary>Reads one file, without the edition that it revises.</summary>
    /// <param name="path">The file in the folder, as messages show it.</param>
    /// <param name="mention">Where another plan names it; nowhere for what the user names.</param>
    internal static Result<Plan> ReadEdition(string path, SourceSpan mention, IPlanFiles folder, IContentReader content, IReadOnlyList<PlanOverride>? overrides = null)
    {
        var diagnostics = new List<Diagnostic>();
        var bytes = Take(folder.Read(Path.GetFileName(path), mention), diagnostics);
        var file = bytes is null ? null : Take(TextFile.Decode(path, bytes), diagnostics);
        var root = file is null ? null : Take(YamlReader.Read(file), diagnostics);
        if (file is null || root is null)
            return new(null, diagnostics);
        if (root is not YamlMapping mapping)
            return new(null, [.. diagnostics, Errors.NotAPlan(root.Span)]);

        mapping = Overriding.Apply(mapping, overrides ?? [], diagnostics);
        var context = new PlanReading(file, folder, content, diagnostics);
        var plan = Read(new YamlMappingReader(mapping, "a plan", diagnostics), context);
        PlanRules.Check(plan, diagnostics);
        return new(plan, diagnostics);
    }

    private static Plan Read(YamlMappingReader reader, PlanReading context)
    {
        CheckVersion(reader);
        context.Language = ReadLanguage(reader);
        var plan = new Plan
        {
            File = context.File,
            Language = context.Language,
            Title = context.Prose(reader, "title") ?? MissingTitle(reader, context),
            Subtitle = context.Prose(reader, "subtitle"),
            ShortTitle = context.Prose(reader, "short-title"),
            Kind = reader.Word("kind", "kind of paper", Kinds)?.Value ?? PaperKind.Student,
            Keywords = context.Proses(reader, "keywords"),
            Abstract = context.Prose(reader, "abstract"),
            Acknowledgments = context.Prose(reader, "acknowledgments", "acknowledgements"),
            AuthorNote = context.Prose(reader, "author-note"),
            Date = reader.Date("date"),
            Paper = PaperOptionsReading.Read(reader, context.Files),
            Style = reader.String("style") ?? new("apa", default),
            Attachment = AttachmentReading.Read(reader, context),
            Output = OutputReading.Read(reader),
            EmbedSource = reader.Boolean("embed-source")?.Value ?? false,
            Authors = PeopleReading.Authors(reader),
            Affiliations = PeopleReading.Affiliations(reader, context),
            Course = PeopleReading.Course(reader, context),
            Instructor = context.Prose(reader, "instructor"),
            Due = reader.Date("due"),
            Edition = context.Date(reader, "edition"),
            Revises = reader.String("revises"),
            Outline = OutlineReading.Items(reader, "sections", context),
            Goals = GoalReading.Goals(reader, context),
            References = ReferencesReading.Read(reader, context),
            LacksReferences = context.LacksReferences,
            AlsoListed = reader.Strings("nocite"),
            Appendices = OutlineReading.Appendices(reader, context),
            Assignment = reader.String("assignment"),
            Waivers = WaiverReader.Read(reader),
        };
        reader.Finish();
        return plan;
    }

    internal static readonly (string, PaperKind)[] Kinds = [("student", PaperKind.Student), ("professional", PaperKind.Professional)];

    private static void CheckVersion(YamlMappingReader reader)
    {
        if (reader.Node("plandocs") is not { } node)
            reader.Diagnostics.Add(Errors.MissingVersion(reader.Span with { Length = 0 }));
        else if (reader.AsString(node, "plandocs") is { } version && version.Value != "1")
            reader.Diagnostics.Add(Errors.UnknownVersion(version.Value, version.Span));
    }

    private static string ReadLanguage(YamlMappingReader reader)
    {
        if (reader.String("language") is not { } tag)
            return "en-US";
        if (LanguageTag().IsMatch(tag.Value))
            return tag.Value;
        reader.Diagnostics.Add(Errors.BadLanguage(tag.Value, tag.Span, MeantLanguage(tag.Value)));
        return "en-US";
    }

    private static string? MeantLanguage(string language) => LanguageNames.Find(language) switch
    {
        "en" => "en-US",
        { } tag => tag,
        null => language.Replace('_', '-') is var tag && LanguageTag().IsMatch(tag) ? tag : null,
    };

    private static Prose MissingTitle(YamlMappingReader reader, PlanReading context)
    {
        reader.RequiredString("title");
        return new Prose(MappedText.Verbatim(context.File, 0, 0), []);
    }

    /// <summary>The product of a stage; what it had to say goes into the list.</summary>
    internal static T? Take<T>(Result<T> result, ICollection<Diagnostic> diagnostics)
        where T : class
    {
        foreach (var diagnostic in result.Diagnostics)
            diagnostics.Add(diagnostic);
        return result.Value;
    }

    [System.Text.RegularExpressions.GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    private static partial System.Text.RegularExpressions.Regex LanguageTag();
}
