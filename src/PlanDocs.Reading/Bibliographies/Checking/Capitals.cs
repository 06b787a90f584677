namespace PlanDocs.Reading;

/// <summary>Tells names that were typed, or exported, in capitals from abbreviations, which have them by right.</summary>
internal static class Capitals
{
    /// <summary>A family name of four letters or more, or one of two with a given name in capitals, too; a group of several words.</summary>
    public static bool AreAll(ReferenceName name)
    {
        if (name.Literal is { } group)
            return group.Contains(' ', StringComparison.Ordinal) && Letters(group) > 10 && AreAll(group);
        if (name.Family is not { } family || !AreAll(family))
            return false;
        return Letters(family) >= 4 || Letters(family) >= 2 && name.Given is { } given && Letters(given) >= 4 && AreAll(given);
    }

    private static bool AreAll(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower);

    private static int Letters(string text) => text.Count(char.IsLetter);
}
