using System.Text.Json;
using System.Text.RegularExpressions;
using PlanDocs.Plans;

namespace PlanDocs.Tests.Plans;

/// <summary>The schema, the reader, and the page of the format speak of the same keys.</summary>
public partial class PlanSchemaTests
{
    [Theory]
    [InlineData("plan.schema.json")]
    [InlineData("references.schema.json")]
    public void The_schema_in_data_is_the_one_that_the_program_writes(string name) =>
        Golden.Verify(Path.Combine(Folders.Data, name), name.StartsWith("plan", StringComparison.Ordinal) ? PlanSchema.OfPlan() : PlanSchema.OfReferences());

    [Theory]
    [MemberData(nameof(Mappings))]
    public void The_reader_knows_exactly_the_keys_of_the_schema(string mapping, string yaml)
    {
        var unknown = PlanFixture.Read(yaml).Diagnostics.Single(diagnostic => diagnostic.Code == "PD1010" && diagnostic.Message.EndsWith("‘qqqqqqqqqqqqqqqq’", StringComparison.Ordinal));
        var known = unknown.Help!["the keys here are: ".Length..].Split(", ");
        Assert.Equal(Keys(mapping), known.Order(StringComparer.Ordinal));
    }

    public static TheoryData<string, string> Mappings => new()
    {
        { "plan", "plandocs: 1\ntitle: A\nqqqqqqqqqqqqqqqq: 1" },
        { "paper", "plandocs: 1\ntitle: A\npaper: {qqqqqqqqqqqqqqqq: 1}" },
        { "waiver", "plandocs: 1\ntitle: A\nwaive: [{rule: PD3108, qqqqqqqqqqqqqqqq: 1}]" },
        { "author", "plandocs: 1\ntitle: A\nauthor: {family: B, qqqqqqqqqqqqqqqq: 1}" },
        { "name", "plandocs: 1\ntitle: A\nauthor: {name: {family: B, qqqqqqqqqqqqqqqq: 1}}" },
        { "link", "plandocs: 1\ntitle: A\nauthor: {name: B, links: {url: https://b.example, qqqqqqqqqqqqqqqq: 1}}" },
        { "affiliation", "plandocs: 1\ntitle: A\naffiliation: {institution: B, qqqqqqqqqqqqqqqq: 1}" },
        { "course", "plandocs: 1\ntitle: A\ncourse: {qqqqqqqqqqqqqqqq: 1}" },
        { "section", "plandocs: 1\ntitle: A\nsections: [{text: B, qqqqqqqqqqqqqqqq: 1}]" },
        { "picture", "plandocs: 1\ntitle: A\nsections: [{timeline: all, qqqqqqqqqqqqqqqq: 1}]" },
        { "attachment", "plandocs: 1\ntitle: A\nattachment: {qqqqqqqqqqqqqqqq: 1}" },
        { "appendix", "plandocs: 1\ntitle: A\nappendices: [{text: B, qqqqqqqqqqqqqqqq: 1}]" },
        { "goal", "plandocs: 1\ntitle: A\ngoals: [{id: b, qqqqqqqqqqqqqqqq: 1}]" },
        { "goal-part", "plandocs: 1\ntitle: A\ngoals: [{id: b, parts: [{text: C, qqqqqqqqqqqqqqqq: 1}]}]" },
        { "step", "plandocs: 1\ntitle: A\ngoals: [{id: b, milestones: [{title: C, qqqqqqqqqqqqqqqq: 1}]}]" },
        { "measure", "plandocs: 1\ntitle: A\ngoals: [{id: b, measure: {qqqqqqqqqqqqqqqq: 1}}]" },
        { "progress", "plandocs: 1\ntitle: A\ngoals: [{id: b, progress: [{text: C, qqqqqqqqqqqqqqqq: 1}]}]" },
    };

    [Fact]
    public void Every_mapping_of_the_schema_is_among_those_that_are_compared() =>
        Assert.Equal(
            [.. Mappings.Select(row => row.Data.Item1).Concat(["work", "work-name"]).Order(StringComparer.Ordinal)],
            Definitions().EnumerateObject().Select(definition => definition.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void The_page_of_the_format_names_every_key_of_the_schema_and_no_other()
    {
        var page = File.ReadAllText(Path.Combine(Folders.Repository, "docs", "plan-format.md"));
        var inTables = page.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).SelectMany(line => Code().Matches(line.Split('|')[1])).Select(match => match.Groups[1].Value);
        var keys = Mappings.SelectMany(row => Keys(row.Data.Item1)).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(inTables.Except(keys));
        Assert.All(keys, key => Assert.Contains($"`{key}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_key_is_described() =>
        Assert.All(Definitions().EnumerateObject().SelectMany(definition => definition.Value.GetProperty("properties").EnumerateObject()), key => Assert.NotEmpty(key.Value.GetProperty("description").GetString()!));

    [Theory]
    [InlineData("in progress", true)]
    [InlineData("In_Progress", true)]
    [InlineData("done", false)]
    public void A_status_may_be_written_as_the_reader_takes_it(string status, bool isGood)
    {
        var forms = Definitions().GetProperty("goal").GetProperty("properties").GetProperty("status").GetProperty("anyOf");
        Assert.Equal(isGood, Regex.IsMatch(status, forms[1].GetProperty("pattern").GetString()!));
        Assert.Contains("in-progress", forms[0].GetProperty("enum").EnumerateArray().Select(word => word.GetString()));
    }

    private static IEnumerable<string> Keys(string mapping) =>
        Definitions().GetProperty(mapping).GetProperty("properties").EnumerateObject().Select(key => key.Name).Order(StringComparer.Ordinal);

    private static JsonElement Definitions() => JsonDocument.Parse(PlanSchema.OfPlan()).RootElement.GetProperty("definitions");

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
