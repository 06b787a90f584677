using System.Text;
using System.Text.Json;

namespace PlanDocs.Tests.Docx;

/// <summary>What pandoc reads in each document has the structure of the paper.</summary>
public class PandocTests
{
    public static TheoryData<string> Plans => [.. BuiltPlans.Names];

    [Theory]
    [MemberData(nameof(Plans))]
    public void The_structure_is_that_of_the_paper(string name)
    {
        var plan = BuiltPlans.Get(name);
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "paper.docx");
        File.WriteAllBytes(path, plan.Docx);
        using var json = JsonDocument.Parse(ExternalTool.Run("pandoc", "pandoc", path, "--from", "docx", "--to", "json"));
        var found = new List<string>();
        Read(json.RootElement.GetProperty("blocks"), found);

        Assert.Equal(PaperSkeleton.Of(plan.Paper), found);
    }

    private static void Read(JsonElement element, List<string> found)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var child in element.EnumerateArray())
                Read(child, found);
        }
        else if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("t", out var kind) && element.TryGetProperty("c", out var content))
        {
            if (Line(kind.GetString()!, content) is { } line)
                found.Add(line);
            Read(content, found);
        }
    }

    private static string? Line(string kind, JsonElement content) => kind switch
    {
        "Header" => PaperSkeleton.Heading(content[0].GetInt32(), Words(content[2])),
        "Table" => $"table of {content[2].GetArrayLength()} columns",
        "BulletList" => $"bullets: {content.GetArrayLength()}",
        "OrderedList" => $"numbers: {content[1].GetArrayLength()}",
        "BlockQuote" => "quotation",
        "Note" => "note",
        "Image" => "picture: " + Words(content[1]),
        "Link" when !content[2][0].GetString()!.StartsWith('#') => "link: " + content[2][0].GetString(),
        _ => null,
    };

    private static string Words(JsonElement inlines)
    {
        var words = new StringBuilder();
        Append(words, inlines);
        return words.ToString();
    }

    private static void Append(StringBuilder words, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var child in element.EnumerateArray())
                Append(words, child);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            var kind = element.GetProperty("t").GetString();
            if (kind == "Str")
                words.Append(element.GetProperty("c").GetString());
            else if (kind is "Space" or "SoftBreak" or "LineBreak")
                words.Append(' ');
            else if (kind is not "Note" && element.TryGetProperty("c", out var content))
                Append(words, content);
        }
    }
}
