namespace PlanDocs.Plans;

/// <summary>Round numbers from a lowest to a highest, zero among them, of which an axis shows about five.</summary>
internal sealed record ValueScale(IReadOnlyList<double> Ticks)
{
    private const int MostSteps = 5;

    public static ValueScale Of(IEnumerable<double> values)
    {
        var all = values.Append(0).ToList();
        var (lowest, highest) = (all.Min(), all.Max());
        if (highest - lowest <= 0)
            highest = 1;
        var step = Step((highest - lowest) / MostSteps);
        var (first, last) = (Math.Floor(lowest / step), Math.Ceiling(highest / step));
        return new ValueScale([.. Enumerable.Range(0, (int)(last - first) + 1).Select(index => (first + index) * step)]);
    }

    /// <summary>Where a value lies between the lowest tick, at 0, and the highest, at 1.</summary>
    public double PartAt(double value) => (value - Ticks[0]) / (Ticks[^1] - Ticks[0]);

    /// <summary>The next of 1, 2, 2.5, 5, and 10 times a power of ten.</summary>
    private static double Step(double least)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        return new[] { 1, 2, 2.5, 5, 10 }.Select(factor => factor * power).First(step => step >= least * 0.999999);
    }
}
