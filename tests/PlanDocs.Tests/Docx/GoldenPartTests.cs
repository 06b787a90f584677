using System.Xml.Linq;

namespace PlanDocs.Tests.Docx;

public class GoldenPartTests
{
    private static readonly OpenedDocx Sample = OpenedDocx.Of(SamplePaper.Create());

    public static TheoryData<string> PartNames => [.. Sample.PartNames.Where(name => !name.StartsWith("word/media/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(PartNames))]
    public void Each_part_is_the_one_that_was_reviewed(string name)
    {
        var file = string.Concat(name.Replace("word/", "", StringComparison.Ordinal).Replace('/', '-').Where(character => character is not ('[' or ']')));
        var path = Path.Combine(Folders.Repository, "tests", "PlanDocs.Tests", "Docx", "Golden", file.EndsWith(".xml", StringComparison.Ordinal) ? file : file + ".xml");

        Golden.Verify(path, XDocument.Parse(Sample.Text(name)).ToString() + "\n");
    }
}
