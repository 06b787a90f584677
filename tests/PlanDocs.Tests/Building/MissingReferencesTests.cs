namespace PlanDocs.Tests.Building;

/// <summary>Where a file of references cannot be read, that is said, and not that each citation has no reference.</summary>
public sealed class MissingReferencesTests : IDisposable
{
    private const string Plan = "plandocs: 1\ntitle: A Plan\nauthor: Maya Ortiz\nsections: [{heading: One, text: \"See [@lee2011; @park2012].\"}]\n";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_file_that_is_not_there_is_the_only_error_and_the_near_one_is_named()
    {
        _folder.Write("sources/references.yaml", "[]");
        var found = Assert.Single(Build("references: sources/reference.yaml\n"));

        Assert.Equal(("PD1021", 5), (found.Code, found.Span.Position.Line));
        Assert.Equal("did you mean `sources/references.yaml`?", found.Help);
    }

    [Fact]
    public void A_file_that_is_no_YAML_is_the_only_error()
    {
        _folder.Write("references.yaml", "- {id: lee2011");
        Assert.Equal("PD1002", Assert.Single(Build("references: references.yaml\n")).Code);
    }

    [Fact]
    public void Works_that_a_sound_file_lacks_are_errors()
    {
        _folder.Write("references.yaml", "[]");
        Assert.Equal(["PD2001", "PD2001"], Build("references: references.yaml\n").Select(found => found.Code));
    }

    public void Dispose() => _folder.Dispose();

    private IEnumerable<Diagnostic> Build(string keys) =>
        Pipeline.Run(new BuildOptions(_folder.Write("plan.yaml", Plan + keys)), new BuildResources()).Diagnostics.Where(found => found.Severity == Severity.Error);
}
