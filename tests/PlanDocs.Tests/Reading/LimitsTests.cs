using System.Globalization;
using System.Text;
using PlanDocs.Plans;
using PlanDocs.Reading;
using PlanDocs.Starting;

namespace PlanDocs.Tests.Reading;

/// <summary>Small inputs that would take hours or gigabytes, and the error that each of them gets instead.</summary>
public sealed class LimitsTests
{
    private const string Start = "plandocs: 1\ntitle: A Plan\nauthor: Maya Ortiz\n";

    [Fact]
    public void Lists_in_lists_end_at_64_levels() => AssertRefused("PD1006", Start + "x: " + new string('[', 200_000));

    [Fact]
    public void A_file_has_a_million_values_at_most() => AssertRefused("PD1017", Start + "x: [" + Repeat("[],", 1_000_001) + "]\n");

    /// <summary>Ten lists of ten of the list before: a billion strings ("billion laughs").</summary>
    [Fact]
    public void Aliases_stand_for_ten_thousand_values_at_most() =>
        AssertRefused("PD1007", Start + "l0: &l0 [lol]\n" + string.Concat(Enumerable.Range(1, 9).Select(i => $"l{i}: &l{i} [{Repeat($"*l{i - 1},", 10)}]\n")));

    [Fact]
    public void Aliases_stand_for_a_million_characters_at_most() =>
        AssertRefused("PD1018", Start + $"long: &long '{new string('x', 100_000)}'\nsections: [{Repeat("{heading: H, text: *long},", 11)}]\n");

    [Fact]
    public void A_list_has_ten_thousand_items_at_most()
    {
        AssertRefused("PD1019", Start + "keywords: [" + Repeat("a,", 10_001) + "]\n");
        Assert.Empty(Errors(Start + "keywords: [" + Repeat("a,", 10_000) + "]\n"));
    }

    [Fact]
    public void A_plan_has_a_hundred_thousand_texts_at_most() =>
        AssertRefused("PD1119", Start + "goals:\n" + string.Concat(Enumerable.Range(0, 11).Select(i => $"  - {{id: g{i}, title: G, milestones: [{Repeat("a,", 9_500)}]}}\n")));

    [Theory]
    [InlineData(1_000, 0)]
    [InlineData(1_001, 1)]
    public void A_chain_has_a_thousand_editions_at_most(int editions, int errors)
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < editions; i++)
            folder.Write($"e{i}.yaml", Start + $"edition: {1000 + i}\n" + (i == 0 ? "" : $"revises: e{i - 1}.yaml\n"));
        var newest = $"e{editions - 1}.yaml";
        var read = PlanReader.Read(Path.Combine(folder.Path, newest), new PlanFolder(folder.Path), new ContentReader());
        Assert.Equal(errors, read.Diagnostics.Count(diagnostic => diagnostic is { Code: "PD1254", Severity: Severity.Error }));
    }

    /// <summary>Nine thousand ways to name one file of references, and one picture: "./a", "././a", and so on.</summary>
    [Fact]
    public void A_file_is_read_once_by_whatever_path()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.yaml", "- {id: a, type: book, title: T}\n" + Repeat("# A comment that says nothing.\n", 30_000));
        File.WriteAllBytes(Path.Combine(folder.Path, "a.png"), Pdf.TestPicture.Rgb(1000, 1000).Data.ToArray());
        var references = string.Concat(Enumerable.Range(0, 1_500).Select(i => $"{Repeat("./", i)}a.yaml, "));
        var pictures = string.Concat(Enumerable.Range(0, 1_500).Select(i => $"![A]({Repeat("./", i)}a.png)\n\n      "));
        var plan = folder.Write("plan.yaml", Start + $"references: [{references}]\nsections:\n  - heading: H\n    text: |\n      {pictures}\n");
        Hang.IsNone(() => Assert.False(PlanReader.Read(plan, new PlanFolder(folder.Path), new ContentReader()).HasErrors));
    }

    [Fact]
    public void A_text_has_sixteen_megabytes_at_most() => Assert.Equal(("PD1016", "plan.yaml:1:1"), At(TextFile.Decode("plan.yaml", new byte[(16 << 20) + 1]).Diagnostics));

    [Theory]
    [InlineData("[", 10_000)]
    [InlineData("`", 20_000)]
    [InlineData("*", 100_000)]
    [InlineData("https://", 10_000)]
    [InlineData("\u202E", 100_000)]
    public void The_texts_of_a_plan_share_what_is_slow_to_read(string mark, int limit)
    {
        var half = Repeat(mark + "a ", (limit / 2) + 1);
        AssertRefused("PD1119", Start + $"sections:\n  - heading: H\n    text: |\n      {half}\n  - heading: H\n    text: |\n      {half}\n");
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("  ")]
    public void A_line_is_not_indented_by_more_than_256_blanks_and_marks(string mark) => AssertRefused("PD1108", Prose("text\n" + Repeat(mark, 129) + "a"));

    /// <summary>Three hundred columns and as many lines of a single bar, which Markdown fills up to 90,000 cells.</summary>
    [Fact]
    public void A_table_has_twenty_thousand_cells_at_most() =>
        AssertRefused("PD1121", Prose("words\n\n|" + Repeat("a|", 300) + "\n|" + Repeat("-|", 300) + "\n" + Repeat("|\n", 300)));

    [Fact]
    public void A_table_within_the_limit_is_read() => Assert.Empty(Errors(Prose("|" + Repeat("a|", 20) + "\n|" + Repeat("-|", 20) + "\n" + Repeat("|b|c\n", 200))));

    /// <summary>Found by fuzzing: an asterisk that stands open before 2,000 rows took seconds.</summary>
    [Theory]
    [InlineData(3_200, 1)]
    [InlineData(1_010, 10)]
    public void Long_tables_have_ten_million_rows_times_themselves_at_most(int rows, int tables) =>
        AssertRefused("PD1119", Prose(Repeat("*|a|\n|-|\n" + Repeat("|b|\n", rows) + "\n", tables)));

    [Fact]
    public void A_hundred_tables_of_three_hundred_rows_are_read() => Assert.Empty(Errors(Prose(Repeat("|a|\n|-|\n" + Repeat("|b|\n", 300) + "\n", 100))));

    /// <summary>Each macro is the one before twice over, so that the fortieth would have 2⁴⁰ times the first's characters.</summary>
    [Fact]
    public void String_macros_stand_for_four_million_characters_at_most()
    {
        var macros = string.Concat(Enumerable.Range(1, 40).Select(i => $"@string{{a{i} = a{i - 1} # a{i - 1}}}\n"));
        AssertRefused("PD1323", Bibliography("library.bib", "@string{a0 = \"xxxxxxxx\"}\n" + macros + "@book{key, title = a40}\n"));
    }

    [Theory]
    [InlineData("library.bib", "@book{k%, title={T}}\n")]
    [InlineData("library.ris", "TY  - BOOK\nID  - k%\nT1  - T\nER  - \n")]
    [InlineData("library.json", "{\"id\": \"k%\", \"type\": \"book\"},")]
    [InlineData("library.yml", "k%: {type: book}\n")]
    public void A_library_has_fifty_thousand_works_at_most(string name, string work)
    {
        var works = string.Concat(Enumerable.Range(0, 50_001).Select(i => work.Replace("%", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
        var read = Bibliography(name, name.EndsWith("json", StringComparison.Ordinal) ? $"[{works}]" : works);
        AssertRefused("PD1322", read);
        Assert.Equal(50_000, read.Value!.Count);
    }

    [Fact]
    public void Twenty_thousand_parents_that_are_missing_take_no_time_to_guess_at()
    {
        var read = Bibliography("library.bib", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"@book{{key{i}, crossref = {{parent{i}}}, title = {{T}}}}\n")));
        Assert.Equal(20_000, read.Diagnostics.Count(diagnostic => diagnostic.Code == "PD1316"));
    }

    /// <summary>Nine thousand marks of one note of two thousand words: ninety million characters.</summary>
    [Fact]
    public void A_paper_has_four_million_characters_at_most_notes_counted_each_time() =>
        AssertRefused("PD1224", Start + "sections:\n  - heading: H\n    text: |\n      " + Repeat("a[^1] ", 9_000) + "\n\n      [^1]: " + Repeat("word ", 2_000) + "\n");

    [Fact]
    public void A_title_has_twenty_thousand_characters_at_most() => AssertRefused("PD1227", Start + $"references:\n  - {{id: a, type: book, title: \"{Repeat("a", 20_001)}\"}}\n");

    [Fact]
    public void Works_that_are_only_listed_count_too() => AssertRefused("PD1224",
        Start + "nocite: [\"*\"]\nreferences:\n" + string.Concat(Enumerable.Range(0, 250).Select(i => $"  - {{id: a{i}, type: book, title: \"{Repeat("a", 19_000)}\"}}\n")));

    /// <summary>Each opens markup or a quotation inside the one before, and none of them ends.</summary>
    [Theory]
    [InlineData("“")]
    [InlineData("‘a ")]
    [InlineData("'a ")]
    [InlineData("<i>")]
    [InlineData("<i>a</b> ")]
    [InlineData("<i>“</i>” ")]
    [InlineData("<a")]
    public void Markup_in_a_title_that_never_ends_is_text(string piece)
    {
        using var folder = new TemporaryFolder();
        var plan = Start + $"references:\n  - {{id: a, type: book, title: \"{Repeat(piece, 19_900 / piece.Length)}\"}}\nsections: [{{heading: H, text: \"@a\"}}]\n";
        Assert.Contains(Pipeline.Run(new BuildOptions(folder.Write("plan.yaml", plan)) { Formats = new DocumentFormats(Pdf: false, Docx: true) }, new BuildResources()).Documents, document => document.Docx is not null);
    }

    [Fact]
    public void Citations_count_with_what_they_show() => AssertRefused("PD1224",
        Start + $"references:\n  - {{id: long, type: book, author: [{{literal: \"{Repeat("word ", 10_000)}\"}}]}}\nsections: [{{heading: H, text: \"{Repeat("@long ", 200)}\"}}]\n");

    [Fact]
    public void A_paper_has_a_hundred_thousand_blocks_at_most() => AssertRefused("PD1225", Prose(Repeat("a\n\n", 100_001)));

    [Fact]
    public void Each_limit_is_documented_with_its_code()
    {
        var page = File.ReadAllText(Path.Combine(Folders.Repository, "docs", "limits.md"));
        (long Number, string Code)[] limits =
        [
            (PlanFolder.SizeLimit >> 20, "PD1023"), (PlanFolder.TotalLimit >> 20, "PD1024"), (TextFile.SizeLimit >> 20, "PD1016"), (YamlReader.DepthLimit, "PD1006"),
            (YamlReader.ValueLimit, "PD1017"), (YamlReader.AliasLimit, "PD1007"), (YamlReader.AliasTextLimit, "PD1018"), (YamlMappingReader.ItemLimit, "PD1019"), (ProseBounds.TextLimit, "PD1119"), (ProseBounds.AddressLimit, "PD1119"), (ProseBounds.DirectionLimit, "PD1119"), (1_000, "PD1254"), (PictureBounds.TotalLimit, "PD1154"), (EssayImport.SizeLimit, "PD1411"), (EssayImport.ParenthesisLimit, "PD1411"), (EssayImport.EntryLimit, "PD1411"), (EssayImport.EntryLength, "PD1411"), (500_000, "PD6021"),
            (ProseBounds.CharacterLimit, "PD1119"),
            (ProseBounds.BracketLimit, "PD1119"), (ProseBounds.BacktickLimit, "PD1119"), (ProseBounds.MarkLimit, "PD1119"), (ProseBounds.IndentLimit, "PD1108"),
            (ProseBounds.CellLimit, "PD1121"), (ProseBounds.SquareLimit, "PD1119"), (PictureReader.MaximumSide, "PD1153"), (PictureReader.MaximumPixels, "PD1153"), (50_000, "PD1322"), (4_000_000, "PD1323"),
            (4_000_000, "PD1224"), (100_000, "PD1225"), (3_000, "PD4103"), (5_000_000, "PD2021"), (8_000_000, "PD2022"), (15_000, "PD2023"), (75_000, "PD1226"), (20_000, "PD1227"), (200, "PD2018"),
        ];
        foreach (var (number, code) in limits)
            Assert.Matches($@"(?m)^\|[^|]*\| {number.ToString("N0", CultureInfo.InvariantCulture)}\b[^|]*\| {code} \|$", page);
    }

    private static void AssertRefused(string code, string plan) =>
        Assert.Contains(Errors(plan), error => error.Code == code && error.Span.IsKnown && error.Span.Position.Line > 0);

    private static void AssertRefused<T>(string code, Result<T> read)
        where T : class => Assert.Contains(read.Diagnostics, error => error.Code == code && error.Severity == Severity.Error && error.Span.IsKnown);

    private static (string, string) At(IReadOnlyList<Diagnostic> diagnostics) => (Assert.Single(diagnostics).Code, diagnostics[0].Span.ToString());

    private static Result<IReadOnlyList<ReferenceItem>> Bibliography(string name, string text) => BibliographyReader.Read(new SourceFile(name, text));

    private static IReadOnlyList<Diagnostic> Errors(string plan)
    {
        using var folder = new TemporaryFolder();
        var read = PlanReader.Read(folder.Write("plan.yaml", plan), new PlanFolder(folder.Path), new ContentReader());
        var composed = read.Value is { } whole ? PaperComposer.Compose(whole).Diagnostics : [];
        return [.. read.Diagnostics.Concat(composed).Where(diagnostic => diagnostic.Severity == Severity.Error)];
    }

    private static string Prose(string text) => Start + "sections:\n  - heading: H\n    text: |\n      " + text.Replace("\n", "\n      ", StringComparison.Ordinal) + "\n";

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
