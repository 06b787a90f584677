using System.Text;
using PlanDocs.Pdf;

namespace PlanDocs.Tests.Pdf;

/// <summary>What PDF/UA-1 and PDF/A-2a demand, rule by rule; each rule is shown to catch a file that is broken in that one point.</summary>
public sealed class ConformanceTests
{
    private static readonly Attachment[] Sources = [new("plan.yaml", "application/yaml", "title: A"u8.ToArray())];

    /// <summary>Rule, what stands in a sound file, and what replaces its first occurrence; replacements are filled up to the same length.</summary>
    public static TheoryData<string, string, string> Twins { get; } = new()
    {
        { "The metadata identify PDF/UA-1", "<pdfuaid:part>1", "<pdfuaid:part>2" },
        { "The metadata identify PDF/A", "<pdfaid:part>3", "<pdfaid:part>2" },
        { "An extension schema", "prefix>pdfuaid<", "prefix>pdfuaix<" },
        { "The metadata are not compressed", "/Type /Metadata /Subtype /XML", "/Filter /FlateDecode" },
        { "The output intent", "/S /GTS_PDFA1", "/S /GTS_PDFX" },
        { "The document has a language", "/Lang (en-US)", "/Lang ()" },
        { "Its title is shown", "/DisplayDocTitle true", "/DisplayDocTitle null" },
        { "It is marked as tagged", "/Marked true", "/Marked null" },
        { "The trailer has identifiers", "/ID [<", "/IX [<" },
        { "Nothing is encrypted", "/ID [<", "/Encrypt[<" },
        { "Title, dates, and keywords", "/CreationDate (D:2026", "/CreationDate (D:2025" },
        { "Title, dates, and keywords", "<Papers>)", "<Papars>)" },
        { "There are no scripts", "/PageMode /UseOutlines", "/OpenAction null" },
        { "Embedded files have two names", "/AFRelationship /Source", "/AFRelationship /Data" },
        { "Embedded files are associated", "/AF [", "/AG [" },
        { "Every role is a standard one", "/S/H1", "/S/Hx" },
        { "One document holds everything", "/S/Document", "/S/Sect" },
        { "Headings start at level 1", "/S/H1", "/S/H2" },
        { "Parts of lists, tables", "/S/L/", "/S/P/" },
        { "Lists, tables, and contents", "/S/LI/", "/S/TR/" },
        { "A header cell says", "/Scope/Row", "/Scoop/Row" },
        { "The rows of a table", "/RowSpan 2", "/RowSpan 1" },
        { "A figure has alternative text", "/Alt(Two", "/Alx(Two" },
        { "A figure has a bounding box", "/BBox[", "/BXox[" },
        { "A note has an identifier", "/ID<", "/IX<" },
        { "Identifiers are given once", "/ID<6E6F74652E32>", "/ID<6E6F74652E31>" },
        { "Marked content leads", "/StructParents 0", "/StructParents 7" },
        { "Every element's content", "/MCID 2>>", "/MCID 9>>" },
        { "Every mark is tagged", "/Artifact <</Type", "/Artefact <</Type" },
        { "Marked content begins and ends", "EMC\n/P <<", "   \n/P <<" },
        { "The tab order", "/Tabs /S", "/Tabs /R" },
        { "A page with transparency", "/Group <<", "/Grxup <<" },
        { "Pictures are grey", "/ColorSpace /DeviceRGB", "/ColorSpace /DeviceCMYK" },
        { "Links say where", "/Contents (A link", "/Contants (A link" },
        { "Links are printed", "/F 4 /Border", "/F 2 /Border" },
        { "Links belong to a Link", "/StructParent ", "/StructParant " },
        { "Links belong to a Link", "/OBJR", "/OBJX" },
        { "Links do nothing but lead", "/S /URI", "/S /SRI" },
        { "No stream is compressed", "/Type /EmbeddedFile", "/Filter /LZWDecode" },
        { "Every font is embedded", "/FontFile2", "/FontFale2" },
        { "Every glyph shown has characters", "/ToUnicode", "/ToUnicole" },
        { "No character is none", "<0001> <0041>", "<0001> <0000>" },
        { "The missing glyph", "[<0001", "[<0000" },
        { "Widths are those", " 600 ]", " 610 ]" },
        { "Identifiers of characters", "/CIDToGIDMap /Identity", "/CIDToGIDMap /Identy" },
        { "There is no list", "/CapHeight", "/CIDSet" },
    };

    [Theory]
    [MemberData(nameof(Twins))]
    public void A_broken_twin_is_caught(string rule, string sound, string broken)
    {
        var plain = Encoding.Latin1.GetString(Written(uncompressed: true));
        var at = plain.IndexOf(sound, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The sound file has no {sound}.");
        var filled = broken.Length < sound.Length ? broken.PadRight(sound.Length) : broken;
        var twin = plain[..at] + filled + plain[(at + filled.Length)..];
        Assert.NotEmpty(Find(rule).Check(ReadBack.Of(Encoding.Latin1.GetBytes(twin))));
    }

    [Fact]
    public void Every_rule_has_a_twin() =>
        Assert.All(Requirement.All, rule => Assert.Contains(Twins, twin => rule.Name.StartsWith(twin.Data.Item1, StringComparison.Ordinal)));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Pages_made_by_hand_meet_every_rule(bool uncompressed) => AssertConforms(Written(uncompressed));

    [Fact]
    public void The_sample_meets_every_rule() => AssertConforms(SamplePdf.Bytes);

    [Fact]
    public void The_revision_of_the_sample_meets_every_rule()
    {
        Assert.SkipWhen(SamplePdf.Bytes.Length == 0, "No font is installed: apt-get install fonts-liberation");
        var built = Pipeline.Run(new BuildOptions(Path.Combine(Folders.Data, "career-plan-2027.yaml")), new BuildResources());
        Assert.Empty(built.Diagnostics);
        AssertConforms(built.Pdf!);
    }

    internal static void AssertConforms(byte[] pdf)
    {
        var read = ReadBack.Of(pdf);
        Assert.Empty(Requirement.All.SelectMany(rule => rule.Check(read).Select(problem => $"{rule.Name}: {problem}")));
    }

    [Fact]
    public void The_attachment_of_the_sample_meets_every_rule()
    {
        Assert.SkipWhen(SamplePdf.Bytes.Length == 0, "No font is installed: apt-get install fonts-liberation");
        var built = Pipeline.Run(new BuildOptions(Path.Combine(Folders.Data, "career-plan.yaml")) { Documents = [DocumentKind.Attachment] }, new BuildResources());
        Assert.Empty(built.Diagnostics);
        AssertConforms(Assert.Single(built.Documents).Pdf!);
    }

    private static Requirement Find(string rule) => Requirement.All.Single(known => known.Name.StartsWith(rule, StringComparison.Ordinal));

    private static byte[] Written(bool uncompressed)
    {
        var picture = TestPicture.Png(2, 1, 8, 6, [0, 255, 0, 0, 128, 0, 255, 0, 64]);
        return PdfWriter.Write(HandMade.Rich(picture), new PdfOptions { Uncompressed = uncompressed, Sources = Sources }).Value!;
    }
}
