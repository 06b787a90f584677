namespace PlanDocs.Reading;

/// <summary>Takes particles in lower case off the front of a family name: "van der Berg" has "van der".</summary>
internal static class NameParticles
{
    public static (string? Particle, string Family) Split(string family)
    {
        var words = family.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var count = words.TakeWhile(word => char.IsLower(word[0])).Count();
        return count == 0 || count == words.Length ? (null, family) : (string.Join(' ', words.Take(count)), string.Join(' ', words.Skip(count)));
    }
}
