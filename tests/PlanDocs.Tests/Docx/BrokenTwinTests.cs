using PlanDocs.Docx;

namespace PlanDocs.Tests.Docx;

/// <summary>Each rule catches the document that breaks it; the same document unbroken passes (ValidityTests).</summary>
public class BrokenTwinTests
{
    private const string Document = "word/document.xml";

    private static readonly OpenedDocx Sample = OpenedDocx.Of(SamplePaper.Create());

    /// <summary>Against the schema itself.</summary>
    public static TheoryData<string, string, string, string> MisplacedTwins => new()
    {
        { "PD6101", "word/styles.xml", "<w:keepNext /><w:keepLines />", "<w:keepLines /><w:keepNext />" },
        { "PD6101", "word/styles.xml", "<w:b /><w:bCs />", "<w:b /><w:b />" },
        { "PD6108", Document, "<w:r><w:t>Abstract</w:t></w:r>", "<w:t>Abstract</w:t>" },
        { "PD6108", "word/styles.xml", "<w:widowControl />", "<w:widowControls />" },
    };

    public static TheoryData<string, string, string, string> Twins => new()
    {
        { "PD6102", Document, "<w:p><w:pPr><w:pStyle w:val=\"TableHead\" /></w:pPr><w:r><w:t>Skill</w:t></w:r></w:p></w:tc>", "</w:tc>" },
        { "PD6103", Document, "<w:bookmarkStart w:id=\"1\"", "<w:bookmarkStart w:id=\"0\"" },
        { "PD6103", Document, "w:name=\"_abstract\"", "w:name=\"_AUTHOR_NOTE\"" },
        { "PD6104", Document, "<w:bookmarkEnd w:id=\"1\" />", "" },
        { "PD6105", Document, "w:anchor=\"_lessons\"", "w:anchor=\"_nowhere\"" },
        { "PD6105", Document, "REF _table_skills", "REF _table_nowhere" },
        { "PD6105", Document, "<w:pStyle w:val=\"BlockText\" />", "<w:pStyle w:val=\"Nothing\" />" },
        { "PD6105", Document, "<w:footnoteReference w:id=\"1\" />", "<w:footnoteReference w:id=\"7\" />" },
        { "PD6105", Document, "r:embed=\"", "r:embed=\"x" },
        { "PD6105", "word/numbering.xml", "<w:num w:numId=\"4\">", "<w:num w:numId=\"99\">" },
        { "PD6105", "word/_rels/document.xml.rels", "media/image1.png", "media/image2.png" },
        { "PD6106", Document, "<w:fldChar w:fldCharType=\"end\" />", "" },
        { "PD6107", "word/settings.xml", "<w:defaultTabStop w:val=\"720\" />", "<w:defaultTabStop w:val=\"wide\" />" },
        { "PD6201", "word/styles.xml", "<w:outlineLvl w:val=\"1\" />", "<w:outlineLvl w:val=\"7\" />" },
        { "PD6202", Document, "descr=\"A grey area that darkens to the right.\"", "descr=\"\"" },
        { "PD6202", Document, "<w:tblHeader />", "" },
        { "PD6202", Document, "<w:t>https://doi.org/10.1000/182</w:t>", "<w:t>here</w:t>" },
        { "PD6202", "docProps/core.xml", "<dc:title>Preserving Local Memory: A Career Plan</dc:title>", "" },
    };

    [Theory]
    [MemberData(nameof(Twins))]
    public void A_broken_twin_is_caught(string code, string part, string old, string replacement)
    {
        var broken = Sample.Broken(part, old, replacement);
        var findings = code == "PD6107" ? DocxChecks.AgainstSchema(broken) : DocxChecks.Run(broken);

        Assert.Contains(findings, finding => finding.Code == code);
    }

    [Theory]
    [MemberData(nameof(MisplacedTwins))]
    public void What_is_misplaced_the_validator_of_the_sdk_catches_too(string code, string part, string old, string replacement)
    {
        var broken = Sample.Broken(part, old, replacement);

        Assert.NotEmpty(DocxChecks.AgainstSchema(broken));
        Assert.Contains(DocxChecks.Run(broken), finding => finding.Code == code);
    }

    [Fact]
    public void Of_the_sample_only_the_table_without_a_head_is_mentioned()
    {
        Assert.Equal(["PD6202"], DocxChecks.Run(Sample.Bytes).Select(finding => finding.Code));
    }

    [Fact]
    public void A_content_control_whose_number_stands_twice_is_caught()
    {
        var numbers = Sample.Body.Descendants(OpenedDocx.W + "sdtPr").Select(properties => (string)properties.Element(OpenedDocx.W + "id")!.Attribute(OpenedDocx.W + "val")!).ToList();
        var broken = Sample.Broken(Document, $"<w:id w:val=\"{numbers[1]}\" />", $"<w:id w:val=\"{numbers[0]}\" />");

        Assert.Contains(DocxChecks.Run(broken), finding => finding.Code == "PD6103");
    }
}
