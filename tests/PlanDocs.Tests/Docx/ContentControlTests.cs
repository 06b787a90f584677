using System.Xml.Linq;

namespace PlanDocs.Tests.Docx;

/// <summary>By its content controls, each piece of a document is known by its place in the plan.</summary>
public class ContentControlTests
{
    public static TheoryData<string> Plans => [.. BuiltPlans.Names];

    [Theory]
    [MemberData(nameof(Plans))]
    public void The_text_in_each_is_that_of_its_place(string name)
    {
        var plan = BuiltPlans.Get(name);
        var controls = ControlsOf(plan);

        foreach (var places in plan.Paper.Blocks.OfType<PlanPart>().Where(part => part.Path.Length <= 64).GroupBy(part => part.Path, StringComparer.Ordinal))
            Assert.Equal((places.Key, Letters(PaperText.All(places))), (places.Key, controls.GetValueOrDefault(places.Key, "")));
    }

    [Fact]
    public void What_the_sample_says_in_plain_words_stands_in_its_file_as_in_its_document()
    {
        var file = Letters([File.ReadAllText(Path.Combine(Folders.Data, "career-plan.yaml")).Replace('\'', '’')]);
        var plain = ControlsOf(BuiltPlans.Get("sample"))
            .Where(control => control.Key == "abstract" || IsHeadingOfSection(control.Key) || control.Key.EndsWith("/statement", StringComparison.Ordinal))
            .ToList();

        Assert.Contains(plain, control => control.Key == "goals/preservation/statement");
        Assert.All(plain, control => Assert.Contains(control.Value, file, StringComparison.Ordinal));
    }

    private static bool IsHeadingOfSection(string path) => path.StartsWith("sections/", StringComparison.Ordinal) && path.EndsWith("/heading", StringComparison.Ordinal);

    /// <summary>What stands in the controls of each path, of which a table has one of its own.</summary>
    private static Dictionary<string, string> ControlsOf(BuiltPlan plan) => new OpenedDocx(plan.Docx).Body.Descendants(OpenedDocx.W + "sdt")
        .Where(control => PathOf(control) is not null)
        .GroupBy(control => PathOf(control)!, StringComparer.Ordinal)
        .ToDictionary(controls => controls.Key, controls => Letters(controls.Select(OpenedDocx.OwnTextOf)), StringComparer.Ordinal);

    private static string? PathOf(XElement control) =>
        (string?)control.Element(OpenedDocx.W + "sdtPr")!.Element(OpenedDocx.W + "tag")?.Attribute(OpenedDocx.W + "val");

    /// <summary>Without spaces, and without the period of a heading that would run in but that no text follows.</summary>
    private static string Letters(IEnumerable<string> texts) =>
        string.Concat(texts.SelectMany(text => text).Where(character => !char.IsWhiteSpace(character))).TrimEnd('.');
}
