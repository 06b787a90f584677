using System.Diagnostics;

namespace PlanDocs.Tests;

/// <summary>Tells work that ends from work that grows with the square of its input. It measures no speed: a busy machine may take a hundred times as long as an idle one.</summary>
internal static class Hang
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    public static void IsNone(Action work)
    {
        var clock = Stopwatch.StartNew();
        work();
        Assert.True(clock.Elapsed < Limit, $"This took {clock.Elapsed}.");
    }
}
