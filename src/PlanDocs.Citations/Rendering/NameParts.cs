namespace PlanDocs.Citations;

/// <summary>A personal name with its particles taken apart, also where the data left them in the family or given name.</summary>
internal sealed record NameParts(string Family, string Given, string Dropping, string NonDropping, string Suffix, bool HasCommaSuffix)
{
    /// <summary>The name on a social network, in its square brackets: [@BarackObama] (APA 9.8, 10.15).</summary>
    public string Account { get; private init; } = "";

    public static NameParts Of(ReferenceName name)
    {
        var family = name.Family ?? "";
        var given = name.Given ?? "";
        var suffix = name.Suffix ?? "";
        var dropping = name.DroppingParticle ?? "";
        var nonDropping = name.NonDroppingParticle ?? "";
        var hasComma = name.CommaSuffix;
        if (nonDropping.Length == 0)
            (nonDropping, family) = SplitFamily(family);
        if (suffix.Length == 0 && given.IndexOf(',', StringComparison.Ordinal) is >= 0 and var comma)
        {
            hasComma = given.AsSpan(comma + 1).TrimStart().StartsWith("!");
            suffix = given[(comma + 1)..].Trim(' ', '!');
            given = given[..comma];
        }

        var account = AccountOf(given);
        given = given[..^account.Length].TrimEnd();
        if (dropping.Length == 0)
            (given, dropping) = SplitGiven(given);
        return new NameParts(family, given.Trim(), dropping, nonDropping, suffix, hasComma) { Account = account };
    }

    private static string AccountOf(string given) => given.EndsWith(']') && given.LastIndexOf('[') is >= 0 and var open ? given[open..] : "";

    /// <summary>A person or group that is written in one piece, as the text names it: without the account, and of "Obama, B." the family name.</summary>
    public static string InText(string literal)
    {
        var account = AccountOf(literal);
        var name = literal[..^account.Length].TrimEnd();
        if (name.Length == 0)
            return literal;
        return name.Split(", ") is [var family, [_, '.', ..]] ? family : name;
    }

    private static (string Particle, string Family) SplitFamily(string family)
    {
        if (family.StartsWith('"') && family.EndsWith('"') && family.Length > 1)
            return ("", family[1..^1]);
        var words = family.Split(' ');
        var count = words.TakeWhile(IsParticle).Count();
        if (count == 0 || count == words.Length)
            return JoinedParticle(family);
        var particle = string.Join(' ', words[..count]);
        // The space is kept where the particle's last letter would join it to the name: de’ Medici.
        return (particle[^1] is '\'' or '’' ? particle + " " : particle, string.Join(' ', words[count..]));
    }

    /// <summary>van, de’, ’t; but d’Aubigné is a particle and a name.</summary>
    private static bool IsParticle(string word)
    {
        var bare = word.AsSpan().TrimStart("'’");
        return bare.Length > 0 && char.IsLower(bare[0]) && bare[..^1].IndexOfAny('\'', '’') < 0;
    }

    /// <summary>d’Aubigné, al-Khalili.</summary>
    private static (string Particle, string Family) JoinedParticle(string family)
    {
        var end = family.AsSpan().IndexOfAny('\'', '’', '-');
        return end is > 0 and < 4 && char.IsLower(family[0]) && end + 1 < family.Length && char.IsUpper(family[end + 1]) ? (family[..(end + 1)], family[(end + 1)..]) : ("", family);
    }

    private static (string Given, string Particle) SplitGiven(string given)
    {
        var words = given.Split(' ');
        var count = words.Reverse().TakeWhile(word => word.Length > 0 && char.IsLower(word[0]) && !word.Contains('.', StringComparison.Ordinal)).Count();
        return count == 0 || count == words.Length ? (given, "") : (string.Join(' ', words[..^count]), string.Join(' ', words[^count..]));
    }
}
