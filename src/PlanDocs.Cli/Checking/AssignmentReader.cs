using PlanDocs.Checks;
using PlanDocs.Reading;

namespace PlanDocs.Cli;

/// <summary>Reads an assignment, version 1; docs/assignment-format.md says what stands in it.</summary>
internal static class AssignmentReader
{
    private static readonly (string, TitlePageKind)[] TitlePages = [("student", TitlePageKind.Student), ("professional", TitlePageKind.Professional)];

    public static Result<Assignment> Read(SourceFile file)
    {
        var diagnostics = new List<Diagnostic>();
        var yaml = YamlReader.Read(file);
        diagnostics.AddRange(yaml.Diagnostics);
        if (yaml.Value is null)
            return new(null, diagnostics);
        if (yaml.Value is not YamlMapping mapping)
            return new(null, [.. diagnostics, Errors.NotAnAssignment(yaml.Value.Span)]);
        var reader = new YamlMappingReader(mapping, "an assignment", diagnostics);
        var assignment = Read(reader);
        reader.Finish();
        return new(assignment, diagnostics);
    }

    private static Assignment Read(YamlMappingReader reader)
    {
        if (reader.RequiredString("assignment") is { } version && version.Value != "1")
            reader.Diagnostics.Add(Errors.UnknownAssignmentVersion(version.Value, version.Span));
        var sources = reader.Mapping("sources", "the sources");
        var assignment = new Assignment
        {
            Title = reader.String("title")?.Value,
            TitlePage = reader.Word("title-page", "kind of title page", TitlePages),
            Words = RangeReader.Read(reader, "words"),
            Pages = RangeReader.Read(reader, "pages"),
            AbstractWords = RangeReader.Read(reader, "abstract"),
            Goals = RangeReader.Read(reader, "goals"),
            Sections = [.. reader.Items("sections").Select(node => Section(node, reader.Diagnostics)).OfType<RequiredSection>()],
            Sources = sources is null ? null : RangeReader.Read(sources, "number"),
            Kinds = sources is null ? [] : [.. sources.Items("kinds").Select(node => Kinds(node, reader.Diagnostics)).OfType<SourceKinds>()],
            Age = sources is null ? null : Age(sources),
            Waivers = WaiverReader.Read(reader),
        };
        sources?.Finish();
        return assignment;
    }

    private static RequiredSection? Section(YamlNode node, ICollection<Diagnostic> diagnostics)
    {
        if (node is YamlScalar scalar)
            return new RequiredSection([new(scalar.Value.Trim(), scalar.Span)], null);
        if (YamlMappingReader.Open(node, "sections", "a required section", diagnostics) is not { } reader)
            return null;
        var heading = reader.RequiredString("heading");
        var others = reader.Strings("or");
        var words = RangeReader.Read(reader, "words");
        reader.Finish();
        return heading is { } name ? new RequiredSection([name, .. others], words) : null;
    }

    private static SourceKinds? Kinds(YamlNode node, ICollection<Diagnostic> diagnostics)
    {
        if (YamlMappingReader.Open(node, "kinds", "a kind of source", diagnostics) is not { } reader)
            return null;
        var names = reader.Strings("kind");
        var number = RangeReader.Read(reader, "number");
        reader.Finish();
        var types = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (KindsOfSources.TypesOf(name.Value) is { } known)
                types.UnionWith(known);
            else
                diagnostics.Add(Errors.UnknownKind(name.Value, name.Span, EditDistance.Nearest(name.Value, KindsOfSources.Names)));
        }

        return types.Count == 0 ? null : new SourceKinds([.. names.Select(name => name.Value)], types, number ?? new(new NumberRange(1, null), reader.Span));
    }

    private static SourceAge? Age(YamlMappingReader sources)
    {
        if (sources.Mapping("age", "the age of sources") is not { } reader)
            return null;
        var years = reader.Number("years");
        var number = RangeReader.Read(reader, "number");
        if (years is null)
            reader.RequiredString("years");
        reader.Finish();
        return years is { Value: >= 0 and <= 1000 } most ? new SourceAge(new((int)most.Value, most.Span), number) : null;
    }
}
