using System.Text.RegularExpressions;

namespace PlanDocs.Tests.Starting;

/// <summary>A whole essay becomes a plan: every heading, every goal, every citation, every word.</summary>
public partial class EssayTests
{
    private static readonly string[] Headings =
    [
        "What I Have Learned", "Records Are Written by Somebody", "Averages Hide the People Who Need Us", "Small Clinics Cannot Copy Large Hospitals",
        "The Setting of the Plan", "Goals for the Next Five Years", "Contributions to the Profession", "Reviewing the Plan",
    ];

    private static readonly string[] Goals =
        ["Build a Follow-Up Register That Small Clinics Own", "Teach Charting to the People Who Chart", "Lead a Regional Group That Decides Together What to Count"];

    public static TheoryData<string> Files => ["essay.txt", "essay.md", "essay.docx"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_heading_and_every_goal_is_found(string name)
    {
        var essay = StartedEssay.OfFile(name);
        Assert.Equal(Headings, essay.Headings());
        Assert.Equal(Goals, essay.Plan.Goals.Select(goal => goal.Title.PlainText));
        Assert.All(essay.Plan.Goals, goal => Assert.True(goal.Rationale!.Source.Value.Length > 400 && goal.Statement is not null));
        Assert.Equal(["Resources", "Evidence of success", "Opportunities"], essay.Plan.Goals.SelectMany(goal => goal.Parts).Select(part => part.Heading.PlainText));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_title_page_is_read(string name)
    {
        var plan = StartedEssay.OfFile(name).Plan;
        Assert.Equal("Numbers That Care: A Career Plan in Community Health Informatics", plan.Title.PlainText);
        Assert.Equal("Daniel Okafor", plan.Authors.Single().Name.Value);
        Assert.Equal("Department of Health Sciences, Westbrook University", plan.Affiliations.Single().Institution!.PlainText);
        Assert.Equal("HLT 690", plan.Course!.Number!.PlainText);
        Assert.Equal(new DateOnly(2026, 5, 4), plan.Due!.Value.Value);
        Assert.Equal(3, plan.Keywords.Count);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_citation_is_tied_and_the_paper_has_nothing_to_complain_of(string name)
    {
        var essay = StartedEssay.OfFile(name);
        Assert.Equal((18, 31, 0), (essay.Files.Found.Works, essay.Files.Found.CitationsTied, essay.Files.Found.CitationsUntied));
        Assert.Empty(essay.Doubts);
        Assert.Empty(essay.Built);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_word_of_the_essay_is_lost(string name)
    {
        var paper = Words(StartedEssay.OfFile(name).PaperText);
        var essay = Words(File.ReadAllText(Path.Combine(Folders.Repository, "tests", "essays", name == "essay.docx" ? "essay.md" : name)));
        var lost = essay.Where(word => word.Value > paper.GetValueOrDefault(word.Key)).Select(word => word.Key).Order(StringComparer.Ordinal);
        // Three authors are "et al." from the first citation on (APA 8.17); the essay names them all once.
        Assert.Equal(["nakamura", "stone"], lost);
    }

    private static Dictionary<string, int> Words(string text) =>
        Word().Matches(text.ToLowerInvariant()).GroupBy(match => match.Value).ToDictionary(group => group.Key, group => group.Count());

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
