using System.Text;
using PlanDocs.Pdf;
using UglyToad.PdfPig;

namespace PlanDocs.Tests.Pdf;

public sealed class AttachmentTests
{
    private static readonly Attachment[] Sources =
    [
        new("plan.yaml", "application/yaml", Encoding.UTF8.GetBytes("title: Ä\r\n(x) \\ \0")),
        new("figures/Übersicht (1).png", "image/png", Enumerable.Range(0, 70_000).Select(i => (byte)(i * i)).ToArray()),
        new("empty.bib", "application/x-bibtex", Array.Empty<byte>()),
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_was_embedded_comes_back_byte_for_byte(bool uncompressed)
    {
        var read = AttachmentReader.Read("paper.pdf", Written(uncompressed));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(["empty.bib", "figures/Übersicht (1).png", "plan.yaml"], read.Value!.Select(file => file.Name));
        Assert.All(read.Value!, file => Assert.Equal(Sources.Single(source => source.Name == file.Name).Data.ToArray(), file.Data.ToArray()));
        Assert.All(read.Value!, file => Assert.Equal(Sources.Single(source => source.Name == file.Name).MediaType, file.MediaType));
    }

    [Fact]
    public void Another_reader_finds_the_same_files()
    {
        using var pdf = PdfDocument.Open(Written(false));
        Assert.True(pdf.Advanced.TryGetEmbeddedFiles(out var files));
        Assert.Equal(3, files.Count);
        Assert.Contains(files, file => file.Memory.Span.SequenceEqual(Sources[1].Data.Span));
    }

    [Theory]
    [InlineData("--object-streams=disable")]
    [InlineData("--linearize")]
    public void Files_survive_what_another_program_does_to_the_paper(string change)
    {
        using var folder = new TemporaryFolder();
        var (before, after) = (Path.Combine(folder.Path, "before.pdf"), Path.Combine(folder.Path, "after.pdf"));
        File.WriteAllBytes(before, Written(false));
        ExternalTool.Run("qpdf", "qpdf", change, before, after);
        var read = AttachmentReader.Read("after.pdf", File.ReadAllBytes(after));
        Assert.Equal(3, read.Value!.Count);
        Assert.Equal(Sources[1].Data.ToArray(), read.Value[1].Data.ToArray());
    }

    [Fact]
    public void A_paper_with_sources_claims_the_third_part_of_the_standard()
    {
        var plain = Encoding.Latin1.GetString(Written(true));
        Assert.Contains("<pdfaid:part>3</pdfaid:part>", plain, StringComparison.Ordinal);
        Assert.Contains("/AFRelationship /Source", plain, StringComparison.Ordinal);
        Assert.Matches(@"/AF \[\d+ 0 R \d+ 0 R \d+ 0 R \]", plain);
        Assert.DoesNotContain("/AF ", HandMade.Plain(HandMade.Rich()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_paper_without_files_is_told_apart_from_one_that_is_damaged()
    {
        Assert.Equal("PD5103", Assert.Single(AttachmentReader.Read("a.pdf", PdfWriter.Write(HandMade.Rich()).Value!).Diagnostics).Code);
        Assert.Equal("PD5101", Assert.Single(AttachmentReader.Read("a.pdf", "%PDF-1.7 and nothing else"u8.ToArray()).Diagnostics).Code);
        Assert.Equal("PD5101", Assert.Single(AttachmentReader.Read("a.pdf", default).Diagnostics).Code);
    }

    [Fact]
    public void Any_cut_of_a_paper_is_survived()
    {
        var (plain, compact) = (Written(true), Written(false));
        for (var length = 0; length < plain.Length; length += 97)
            Assert.NotNull(AttachmentReader.Read("cut.pdf", plain.AsMemory(0, length)).Diagnostics);
        for (var start = 0; start < compact.Length; start += 97)
            Assert.NotNull(AttachmentReader.Read("cut.pdf", (byte[])[.. "%PDF-1.7\n"u8, .. compact.AsSpan(start)]).Diagnostics);
    }

    [Fact]
    public void Garbled_papers_are_survived()
    {
        var random = new Random(4);
        for (var round = 0; round < 600; round++)
        {
            var garbled = Written(round % 2 == 0).ToArray();
            for (var i = 0; i < 1 + (round % 60); i++)
                garbled[^random.Next(1, Math.Min(garbled.Length, 6000))] = (byte)random.Next(256);
            Assert.NotNull(AttachmentReader.Read("garbled.pdf", garbled).Diagnostics);
        }
    }

    [Theory]
    [InlineData("1 0 obj <</Names <</EmbeddedFiles 2 0 R>>>> endobj 2 0 obj <</Kids [2 0 R 3 0 R]>> endobj 3 0 obj <</Kids [2 0 R]>> endobj")]
    [InlineData("1 0 obj <</Names 2 0 R>> endobj 2 0 obj 3 0 R endobj 3 0 obj 2 0 R endobj")]
    [InlineData("1 0 obj <</Names <</EmbeddedFiles <</Names [(a) <</F (a) /EF <</F 2 0 R>>>>]>>>>>> endobj 2 0 obj <</Length 2 0 R>> stream endobj 3 0 obj 1 endobj")]
    public void Circles_end(string objects)
    {
        var file = "%PDF-1.7\n" + objects;
        var table = string.Concat(new[] { 1, 2, 3 }.Select(id => $"{file.IndexOf($"{id} 0 obj", StringComparison.Ordinal):D10} 00000 n \n"));
        var whole = $"{file}\nxref\n1 3\n{table}trailer <</Root 1 0 R /Prev {file.Length + 1}>>\nstartxref\n{file.Length + 1}\n%%EOF";
        Assert.NotEmpty(AttachmentReader.Read("circle.pdf", Encoding.Latin1.GetBytes(whole)).Diagnostics);
    }

    /// <summary>Found by fuzzing: to know how many objects a stream has, an object must be known that lies in the same stream.</summary>
    [Fact]
    public void A_stream_that_counts_its_objects_by_one_of_them_ends()
    {
        var whole = Encoding.Latin1.GetString(Written(false).ToArray());
        var header = System.Text.RegularExpressions.Regex.Match(whole, "/N [0-9]+ /First [0-9]+").Value;
        for (var id = 1; id <= 9; id++)
        {
            var circle = whole.Replace(header, $"/N {id} 0 R/First 9".PadRight(header.Length), StringComparison.Ordinal);
            Assert.NotEmpty(AttachmentReader.Read("circle.pdf", Encoding.Latin1.GetBytes(circle)).Diagnostics);
        }
    }

    [Fact]
    public void A_stream_that_grows_beyond_its_limit_is_not_decoded()
    {
        var bomb = Flate.Compress(new byte[50_000_000]);
        var stream = new PdfValue.Stream(new(new Dictionary<string, PdfValue> { ["Filter"] = new PdfValue.Name("FlateDecode") }), bomb);
        Assert.Null(StreamDecoder.Decode(stream, null, 1_000_000));
        Assert.Equal(50_000_000, StreamDecoder.Decode(stream, null, 50_000_000)!.Length);
    }

    /// <summary>Found by fuzzing: the header of RFC 1950 2.2 asks for a dictionary that nobody has.</summary>
    [Fact]
    public void A_stream_that_needs_a_dictionary_is_not_decoded()
    {
        var stream = new PdfValue.Stream(new(new Dictionary<string, PdfValue> { ["Filter"] = new PdfValue.Name("FlateDecode") }), new byte[] { 0x78, 0x20, 0, 0, 0, 1, 3, 0 });
        Assert.Null(StreamDecoder.Decode(stream, null, 1_000_000));
    }

    [Fact]
    public void Nesting_without_end_is_survived()
    {
        Assert.Null(new PdfParser(Encoding.ASCII.GetBytes(new string('[', 1_000_000)), 0).ReadValue());
        Assert.Null(new PdfParser(Encoding.ASCII.GetBytes(new string('(', 1_000_000)), 0).ReadValue());
    }

    private static byte[] Written(bool uncompressed) =>
        PdfWriter.Write(HandMade.Rich(), new PdfOptions { Uncompressed = uncompressed, Sources = Sources }).Value!;
}
