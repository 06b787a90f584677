namespace PlanDocs.Reading;

/// <summary>How much the pictures of one plan may unpack to, since a hundred of them at the limit would be as bad as one beyond it.</summary>
public sealed class PictureBounds
{
    public const long TotalLimit = 1_500_000_000;

    private long _total;

    /// <summary>Counts bytes, and says whether they still have room.</summary>
    internal bool Take(long bytes) => (_total += bytes) <= TotalLimit;
}
