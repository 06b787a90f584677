using PlanDocs.Docx;
using static PlanDocs.Tests.Docx.SamplePaper;

namespace PlanDocs.Tests.Docx;

public class ValidityTests
{
    public static TheoryData<string> Cases => ["sample", "empty", "a4", "hebrew", "turkish", "japanese", "deep lists", "odd table", "wide words", "rotated"];

    public static TheoryData<string> Plans => ["revision", .. BuiltPlans.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_validator_of_the_sdk_and_our_own_rules_find_nothing(string name)
    {
        var result = DocxWriter.Write(PaperOf(name));

        Assert.NotNull(result.Value);
        Assert.Empty(DocxChecks.AgainstSchema(result.Value));
        Assert.DoesNotContain(DocxChecks.Run(result.Value), finding => finding.Severity == Severity.Error);
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void They_find_nothing_in_what_a_plan_becomes(string name)
    {
        var docx = BuiltPlans.Get(name).Docx;

        Assert.Empty(DocxChecks.AgainstSchema(docx));
        Assert.DoesNotContain(DocxChecks.Run(docx), finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void A_paper_that_no_person_would_write_is_valid_or_reported_but_never_damaged()
    {
        for (var seed = 0; seed < 150; seed++)
        {
            var result = DocxWriter.Write(RandomPaper.Of(seed), new DocxOptions { CheckSchema = seed < 40 });

            Assert.True(result.Value is not null, $"seed {seed}: {string.Join('\n', result.Diagnostics.Where(one => one.Severity == Severity.Error).Take(5))}");
        }
    }

    [Fact]
    public void The_same_paper_gives_the_same_bytes()
    {
        Assert.Equal(DocxWriter.Write(Create()).Value, DocxWriter.Write(Create()).Value);
    }

    [Fact]
    public void Seven_hundred_pages_are_written_forwards_in_little_memory()
    {
        var paper = Create();
        var long_ = paper with { Blocks = [.. Enumerable.Repeat(paper.Blocks, 100).SelectMany(blocks => blocks)] };
        var before = GC.GetAllocatedBytesForCurrentThread();

        var result = DocxWriter.Write(long_, new DocxOptions { Check = false });

        Assert.NotNull(result.Value);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 300_000_000);
    }

    private static Paper PaperOf(string name) => name switch
    {
        "sample" => Create(),
        "empty" => Of(),
        "a4" => Create() with { Design = ApaPageDesign.Create(PageSize.A4, new FontChoice("Calibri", 11), new PageHeader([], [new PageNumber()], 36)) },
        "hebrew" => InLanguage("he-IL", "זיכרון מקומי"),
        "turkish" => InLanguage("tr-TR", "Yerel Belleği Korumak: İş Planı"),
        "japanese" => InLanguage("ja-JP", "地域の記憶を守る 📚"),
        "deep lists" => Of(List(12)),
        "odd table" => Of(OddTable()),
        "wide words" => Of(P(T(new string('x', 3000))), P(T("")), P()),
        "rotated" => Of([.. Enumerable.Range(1, 8).Select(Rotated)]),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static Paper InLanguage(string language, string title)
    {
        var paper = Create(title);
        return paper with { Metadata = paper.Metadata with { Language = language } };
    }

    private static ListBlock List(int depth) => new(depth % 2 == 0 ? ListMarker.Bullet : ListMarker.UpperRoman,
        [new ListItem(depth == 0 ? [] : [P(T("item")), List(depth - 1), new BlockQuotation([P(T("quoted"))]), new CodeBlock("x")])]);

    /// <summary>Rows with too few and too many cells, and cells that reach too far.</summary>
    private static Table OddTable() => new("odd", "Table 7", [T("Odd")])
    {
        Columns = [new(TextAlignment.Start), new(TextAlignment.End)],
        Body =
        [
            new([new TableCell([P(T("a"))]) { RowSpan = 9, ColumnSpan = 9 }]), new([]),
            new([new TableCell([new Table("inner", "Table 8", []) { Columns = [new(TextAlignment.Start)], Body = [new([new TableCell([])])] }])]),
            new([new TableCell([new PlanPart("x", [P(T("b"))])]), new TableCell([]), new TableCell([P(T("too many"))])]),
        ],
    };

    private static Figure Rotated(int orientation) => new($"f{orientation}", $"Figure {orientation}", [T("Turned")], TestPictures.Png(64, 32) with { Orientation = orientation })
    {
        AlternativeText = "A grey area.",
    };
}
