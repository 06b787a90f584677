using PlanDocs.Cli;
using PlanDocs.Reading;

namespace PlanDocs.Tests.Bibliographies;

public sealed class ReferenceImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _messages = new();

    public void Dispose()
    {
        _folder.Dispose();
        _output.Dispose();
        _messages.Dispose();
    }

    [Fact]
    public void Several_files_become_one_in_YAML()
    {
        Write("a.bib", "@book{a, title={A}, publisher={P}, keywords={k}}");
        Write("b.ris", "TY  - BOOK\nAU  - Doe, Jane\nTI  - B\nPY  - 2000\nER  - \n");
        Assert.Equal(ExitCode.Done, Import("out.yaml", "a.bib", "b.ris"));
        Assert.Equal(["a", "doe2000"], BibliographyReader.Read(new SourceFile("out.yaml", File.ReadAllText(PathOf("out.yaml")))).Value!.Select(item => item.Key));
        Assert.Contains("‘keywords’ of one work was not carried over", _messages.ToString(), StringComparison.Ordinal);
        Assert.Contains("2 works", _messages.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_file_to_write_the_YAML_goes_to_standard_output()
    {
        Write("a.bib", "@book{a, title={A}}");
        Assert.Equal(ExitCode.Done, Import(null, "a.bib"));
        Assert.Equal("- id: a\n  type: book\n  title: A\n", _output.ToString());
    }

    [Fact]
    public void A_malformed_entry_is_told_and_the_others_are_written()
    {
        Write("a.bib", "@book{a, title {A}}\n@book{b, title={B}}");
        Assert.Equal(ExitCode.Done, Import(null, "a.bib"));
        Assert.Contains("PD1310", _messages.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("- id: b\n", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_an_error_and_nothing_is_written()
    {
        Assert.Equal(ExitCode.PlanHasErrors, Import("out.yaml", "missing.bib"));
        Assert.False(File.Exists(PathOf("out.yaml")));
        Assert.Contains("PD9006", _messages.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_import_never_replaces_what_it_reads()
    {
        Write("a.yaml", "- id: a\n  type: book\n  title: A # remark\n");
        Assert.Equal(ExitCode.CouldNotWrite, Import("a.yaml", "a.yaml"));
        Assert.Contains("# remark", File.ReadAllText(PathOf("a.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_of_an_earlier_file_is_told()
    {
        Write("a.bib", "@book{a, title={A}}");
        Write("b.bib", "@book{a, title={B}}");
        Assert.Equal(ExitCode.Done, Import(null, "a.bib", "b.bib"));
        Assert.Contains("PD9007", _messages.ToString(), StringComparison.Ordinal);
    }

    private ExitCode Import(string? outputName, params string[] names) =>
        new ReferenceImport(new ImportOptions([.. names.Select(PathOf)], outputName is null ? null : PathOf(outputName), IsQuiet: false), _output, StyledWriter.Plain(_messages)).Run();

    private string PathOf(string name) => Path.Combine(_folder.Path, name);

    private void Write(string name, string text) => File.WriteAllText(PathOf(name), text);
}
