namespace PlanDocs.Fuzzing;

/// <summary>Numbers that look random and follow from their start alone (SplitMix64, Steele, Lea, and Flood 2014).</summary>
internal struct Sequence(ulong start)
{
    private ulong _state = start;

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>From 0 to <paramref name="limit"/> - 1; 0 where the limit is 0.</summary>
    public int Below(int limit) => limit <= 0 ? 0 : (int)(Next() % (ulong)limit);
}
