namespace PlanDocs.Tests.Revisions;

public class SmallEditionsTests
{
    public static TheoryData<string> Pairs => [.. SmallEditions.All.Select(pair => pair.Name)];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Accepting_gives_the_new_edition_and_rejecting_the_old_one(string name)
    {
        var pair = EditionPairs.Of(name);
        Revised.Verify(pair.Before, pair.After);
        Revised.Verify(pair.After, pair.Before);
    }
}
