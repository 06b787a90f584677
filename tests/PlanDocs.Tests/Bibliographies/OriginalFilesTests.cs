using PlanDocs.Reading;

namespace PlanDocs.Tests.Bibliographies;

/// <summary>Files that real people exported, with all that is wrong in them.</summary>
public class OriginalFilesTests
{
    /// <summary>The number of entries that have any fields, counted by hand.</summary>
    [Theory]
    [InlineData("cjvanlissa__worcs__worcs.bib", 82)]
    [InlineData("AlexandraKrause__Gendergroup__references.bib", 72)]
    [InlineData("cmadland__cv__references.bib", 30)]
    [InlineData("society-for-the-blind__slate2-proposal__bibliography.bib", 15)]
    public void Every_entry_is_read(string name, int count) => Assert.Equal(count, Read(name).Value!.Count);

    [Fact]
    public void Every_file_gives_works()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Folders.Shared("references"), "originals")))
        {
            var result = Read(Path.GetFileName(path));
            Assert.NotEmpty(result.Value!);
            Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error || !diagnostic.Span.IsKnown);
        }
    }

    internal static Result<IReadOnlyList<ReferenceItem>> Read(string name) =>
        BibliographyReader.Import(new SourceFile(name, File.ReadAllText(Path.Combine(Folders.Shared("references"), "originals", name))));
}
