using CsCheck;

namespace PlanDocs.Tests.Revisions;

public class RandomEditionsTests
{
    [Fact]
    public void Of_any_two_editions_accepting_gives_the_new_one_and_rejecting_the_old_one() =>
        RandomEditions.Pair.Sample(pair => Revised.Verify(pair.Before, pair.After), iter: 150);
}
