using CsCheck;
using PlanDocs.Reading;

namespace PlanDocs.Tests.Bibliographies;

public class ReferenceWriterTests
{
    [Fact]
    public void A_work_is_written_as_a_person_would_write_it()
    {
        var item = Bib.One("@article{held2019, title={Research: An {ABC}}, author={Held, Mirjam and van Gogh, Vincent and {Group, Inc.}}, date={2019-05}, journal={Journal}, volume=18, pages={1--9}, doi={10.1000/x}, urldate={2020-01-02}, language={english}}");
        Assert.Equal("""
            - id: held2019
              type: article-journal
              title: "Research: An <span class=\"nocase\">ABC</span>"
              author:
                - Held, Mirjam
                - family: Gogh
                  given: Vincent
                  non-dropping-particle: van
                - literal: Group, Inc.
              issued: 2019-05
              container-title: Journal
              volume: 18
              page: 1-9
              DOI: 10.1000/x
              accessed: 2020-01-02
              language: en

            """.ReplaceLineEndings("\n"), ReferenceWriter.Write([item]));
    }

    [Fact]
    public void The_files_of_real_people_are_written_and_read_as_the_same_works()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Folders.Shared("references"), "originals")))
            AssertSame(OriginalFilesTests.Read(Path.GetFileName(path)).Value!);
    }

    [Fact]
    public void Whatever_a_work_holds_is_read_as_it_was_written() => Items.Sample(item => AssertSame([item]), iter: 3000);

    private static void AssertSame(IReadOnlyList<ReferenceItem> items)
    {
        var yaml = ReferenceWriter.Write(items);
        var read = BibliographyReader.Read(new SourceFile("written.yaml", yaml));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(items.Select(Shown), read.Value!.Select(Shown));
    }

    /// <summary>All that a work says, without its places.</summary>
    private static string Shown(ReferenceItem item) => string.Join('\n',
    [
        $"{item.Key} {item.Type}",
        .. item.Texts.OrderBy(text => text.Key, StringComparer.Ordinal).Select(text => $"{text.Key}: {text.Value.Value}"),
        .. item.Names.OrderBy(names => names.Key, StringComparer.Ordinal).Select(names => $"{names.Key}: {string.Join("; ", names.Value.Select(name => name with { Span = default }))}"),
        .. item.Dates.OrderBy(date => date.Key, StringComparer.Ordinal).Select(date => $"{date.Key}: {date.Value with { Span = default }}"),
    ]);

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[Gen.Char["abcXYZ éß漢:#-?,[]{}\"'\\&*!|>%@`=~0123456789\n\t<i>./\u00a0\u2028"], 1, 24],
        OneOf("null", "~", "true", "2019", "1.0", "- a", "a: b", "a #b", "---", "..", "<i>x</i>", "\"quoted\"", "it's", "yes", "0x1F", "=", "<<", "a:", ":a", "?", "!x")).Select(text => text.Trim()).Where(text => text.Length > 0);

    private static readonly Gen<string?> Optional = Gen.Frequency((3, Gen.Const((string?)null)), (2, Texts.Select(text => (string?)text)));

    private static readonly Gen<ReferenceName> People = Gen.Select(Texts, Texts, Optional, Optional, Optional, Gen.Bool, Gen.Bool)
        .Select((family, given, suffix, particle, dropping, comma, isStatic) => new ReferenceName
        {
            Family = family,
            Given = given,
            Suffix = suffix,
            NonDroppingParticle = particle,
            DroppingParticle = dropping,
            CommaSuffix = comma && isStatic,
            StaticOrdering = isStatic,
        });

    private static readonly Gen<ReferenceName> Groups = Gen.Select(Texts, Optional).Select((group, shortForm) => new ReferenceName { Literal = group, ShortForm = shortForm });

    private static readonly Gen<DateParts> Points = Gen.Select(Gen.Int[1, 2100], Gen.Int[0, 12], Gen.Int[0, 28], Gen.Int[0, 8])
        .Select((year, month, day, season) => season is >= 1 and <= 4 ? new DateParts(year, Season: season) : month == 0 ? new DateParts(year) : new DateParts(year, month, day == 0 ? null : day));

    private static readonly Gen<ReferenceDate> Dates = Gen.OneOf(
        Gen.Select(Points, Gen.Bool).Select((start, circa) => new ReferenceDate { Start = start, IsCirca = circa }),
        Gen.Select(Points, Points, Gen.Bool).Select((start, end, circa) => new ReferenceDate { Start = start, End = end, IsCirca = circa }),
        Points.Select(start => new ReferenceDate { Start = start, IsOpenEnded = true }),
        Texts.Select(words => new ReferenceDate { Literal = words }));

    private static readonly Gen<ReferenceItem> Items = Gen.Select(Texts, Gen.OneOf(People, Groups).Array[1, 4], Dates, Texts, Texts, Texts, OneOf("book", "article-journal", "legal_case"))
        .Select((key, names, date, title, container, number, type) => new ReferenceItem(key, type)
        {
            Texts = new Dictionary<string, Sourced<string>> { ["title"] = new(title, default), ["container-title"] = new(container, default), ["number"] = new(number, default) },
            Names = new Dictionary<string, IReadOnlyList<ReferenceName>> { ["author"] = names },
            Dates = new Dictionary<string, ReferenceDate> { ["issued"] = date },
        });
}
