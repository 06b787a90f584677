using CsCheck;
using PlanDocs.Reading;

namespace PlanDocs.Tests.Bibliographies;

/// <summary>Whatever a file holds, reading it ends, and never with an exception.</summary>
public class GarbledBibliographyTests
{
    private const string Bibtex = """
        @string{j = "Journal of " # {Tests}}
        @xdata{x, publisher = {Press}}
        @article{a, title = {The {DNA} of \emph{caf\'e} $x^{2}$ ``q''}, author = {van Gogh, Vincent and {Group, Inc.} and others}, journal = j, year = 2000, month = jul # "~12", pages = {1--9}}
        @incollection{b, title = "Quoted {"} title", crossref = {c}, xdata = {x}, doi = {10.1000/x}}
        @collection(c, title = {Whole}, date = {1998-01/199X})
        @comment{anything} @preamble{"\newcommand{\x}{}"}
        """;

    private const string Ris = "TY  - JOUR\r\nAU  - King, Martin Luther, Jr.\r\nTI  - A title\r\n  goes on\r\nPY  - 2024/12//\r\nDA  - MAR 3-5\r\nSP  - 1\r\nEP  - 9\r\nID  - key\r\nER  - \r\n";

    private const string Hayagriva = "k:\n  type: article\n  title: { value: \"{A} title\", short: A }\n  author: [\"Doe, Jane\"]\n  date: 2020-05\n  parent:\n    - type: periodical\n      title: J\n      volume: 1\n";

    private const string Csl = "[{\"id\": \"k\", \"type\": \"book\", \"title\": \"A <i>title</i>\", \"author\": [{\"family\": \"Doe\", \"given\": \"Jane\"}], \"issued\": {\"date-parts\": [[2000, 1, 2], [2001]]}}]";

    private static readonly (string Path, string Text)[] Inputs = [("l.bib", Bibtex), ("l.ris", Ris), ("l.yaml", Hayagriva), ("l.json", Csl)];

    [Theory]
    [InlineData("@string{% a comment without an end")]
    [InlineData("@article{key % a comment without an end")]
    [InlineData("@string{a = \"b\" % a comment without an end")]
    public void A_comment_that_ends_with_the_file_is_survived(string text) =>
        Assert.NotEmpty(BibliographyReader.Read(new SourceFile("l.bib", text)).Diagnostics);

    [Fact]
    public void Cut_doubled_and_garbled_inputs_are_read() => Gen.Select(Gen.Int[0, Inputs.Length - 1], Damage).Sample((input, damage) => Read(Inputs[input].Path, damage(Inputs[input].Text)), iter: 4000);

    [Fact]
    public void So_are_the_files_of_real_people()
    {
        var files = Directory.GetFiles(Path.Combine(Folders.Shared("references"), "originals")).Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), Text: File.ReadAllText(path))).ToArray();
        Gen.Select(Gen.Int[0, files.Length - 1], Damage).Sample((file, damage) => Read(files[file].Item1, damage(files[file].Text)), iter: 60);
    }

    [Theory]
    [InlineData("@book{k, title={")]
    [InlineData("@book{")]
    [InlineData("@book{k, author={a and ")]
    [InlineData("@")]
    [InlineData("\n@article{x,")]
    [InlineData("\\emph{")]
    [InlineData("{\\")]
    [InlineData("$")]
    [InlineData("#\"\" ")]
    [InlineData("TY  - JOUR\n")]
    [InlineData("- ")]
    [InlineData("[{\"id\":")]
    public void The_same_again_and_again_costs_no_more_than_its_length(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 40_000));
        Hang.IsNone(() =>
        {
            Read("l.bib", text);
            Read("l.bib", "@book{k, title = {" + text);
            Read("l.bib", "@book{k, title = {" + text + "}}");
            Read("l.ris", text);
        });
    }

    [Fact]
    public void Ten_thousand_entries_take_ten_times_the_memory_of_a_thousand()
    {
        Allocated(100);
        Assert.InRange(Allocated(10_000) / (double)Allocated(1_000), 8, 12);
    }

    private static long Allocated(int count)
    {
        var text = string.Concat(Enumerable.Range(0, count).Select(i =>
            $"@article{{key{i},\n  title = {{A study of {{DNA}} in caf\\'es number {i}}},\n  author = {{Doe, Jane and van Gogh, Vincent and M{{\\\"u}}ller, Hans}},\n  journal = {{Journal of Tests}},\n  year = {{2015}},\n  volume = {{{i}}},\n  pages = {{1--9}},\n  doi = {{10.1000/{i}}},\n}}\n\n"));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(count, BibliographyReader.Read(new SourceFile("l.bib", text)).Value!.Count);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Read(string path, string text)
    {
        var result = BibliographyReader.Import(new SourceFile(path, text));
        Assert.All(result.Diagnostics, diagnostic => Assert.True(diagnostic.Span.IsKnown));
        ReferenceChecks.Check(result.Value!, new DateOnly(2026, 1, 1));
    }

    private static readonly string[] Garbage = ["{", "}", "\"", "@", ",", "=", "\\", "$", "#", "\n", "\0", "\ud800", "@book{", "and", "~", "ER  - \n", "TY  - ", ": ", "- ", "[", "&a", "*a", "\\'", "{\\", "99999999999999999999"];

    /// <summary>Cuts a piece out, doubles one, or puts something in between, up to four times.</summary>
    private static readonly Gen<Func<string, string>> Damage = Gen.Select(Gen.Int[0, 3], Gen.Double[0, 1], Gen.Double[0, 1], Gen.Int[0, Garbage.Length - 1]).Array[1, 4].Select(
        steps => (Func<string, string>)(text => steps.Aggregate(text, (damaged, step) => Damaged(damaged, step.Item1, step.Item2, step.Item3, Garbage[step.Item4]))));

    private static string Damaged(string text, int kind, double from, double to, string garbage)
    {
        var start = (int)(Math.Min(from, to) * text.Length);
        var end = (int)(Math.Max(from, to) * text.Length);
        return kind switch
        {
            0 => text[..start] + text[end..],
            1 => text[..end] + text[start..],
            2 => text[..start] + garbage + text[start..],
            _ => text[..start],
        };
    }
}
