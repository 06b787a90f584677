using System.Collections.Frozen;

namespace PlanDocs.Reading;

/// <summary>Tells groups that a program wrote as if they were persons, World Health Organization, from persons: by the word that they end with, or by "of" and "for" inside.</summary>
internal static class GroupNames
{
    private static readonly FrozenSet<string> Nouns = (
        "Academy Administration Agency Alliance Archives Association Authority Bureau Center Centers Centre Coalition Commission Committee Company Consortium Corporation Council Department Federation " +
        "Foundation Fund Inc. Initiative Institute Institutes Institution Libraries Ministry Museum Nations Network Organisation Organization Partnership Program Programme Society University")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that end the names of groups, but those of persons, too.</summary>
    private static readonly FrozenSet<string> DoubtfulNouns = (
        "Bank Board Clinic Club College Court Cross Group Hospital International League Library News Office Press Project Research School Service Services Studies Systems Times Trust Union")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool MayBeGroup(IReadOnlyList<string> words) => IsGroup(words) || DoubtfulNouns.Contains(words[^1]);

    /// <param name="words">The words of a name without a comma.</param>
    public static bool IsGroup(IReadOnlyList<string> words) =>
        words.Count > 1 && (Nouns.Contains(words[^1]) || (words.Count > 2 && words.Skip(1).SkipLast(1).Any(word => word is "of" or "for")));
}
