using System.Text.RegularExpressions;

namespace PlanDocs.Tests.Revisions;

/// <summary>LibreOffice, told to accept or to reject all changes, gives the text that it reads in a fresh build of either edition.</summary>
public partial class LibreOfficeChangesTests(LibreOfficeChanges changes) : IClassFixture<LibreOfficeChanges>
{
    public static TheoryData<string> Pairs => [.. EditionPairs.Names];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Pictures_and_drawings_are_shown_and_come_and_go_with_the_changes(string pair)
    {
        Assert.Equal(changes.After(pair).Drawings, changes.Accepted(pair).Drawings);
        Assert.Equal(changes.Before(pair).Drawings, changes.Rejected(pair).Drawings);
        Assert.Superset(changes.Before(pair).Drawings.Concat(changes.After(pair).Drawings).ToHashSet(), changes.Marked(pair).Drawings.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Accepting_all_changes_gives_the_text_of_the_new_edition(string pair) =>
        AssertSame(changes.After(pair).Text, changes.Accepted(pair).Text, KeptMarks.In(changes.MarkedDocx(pair), accept: true));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Rejecting_all_changes_gives_the_text_of_the_old_edition(string pair) =>
        AssertSame(changes.Before(pair).Text, changes.Rejected(pair).Text, KeptMarks.In(changes.MarkedDocx(pair), accept: false));

    /// <param name="keptMarks">How many empty paragraphs may be left.</param>
    private static void AssertSame(string expected, string found, int keptMarks)
    {
        var (expectedLines, foundLines) = (expected.Split('\n'), found.Split('\n'));
        var (next, left) = (0, 0);
        foreach (var line in foundLines)
        {
            if (next < expectedLines.Length && line == expectedLines[next])
                next++;
            else if (left < keptMarks && Empty().IsMatch(line))
                left++;
            else
                Assert.Fail($"line {next + left + 1}:\n  expected {(next < expectedLines.Length ? expectedLines[next] : "no more")}\n  found    {line}\n{left} of {keptMarks} empty paragraphs");
        }

        Assert.True(next == expectedLines.Length, $"this is not there: {string.Join('\n', expectedLines.Skip(next))}");
    }

    /// <summary>An empty paragraph, or an empty item of a list.</summary>
    [GeneratedRegex(@"^\s*([•◦▪]|[0-9]+\.)?\s*$")]
    private static partial Regex Empty();
}
