namespace PlanDocs.Citations;

/// <summary>The rules all-names and primary-name: two persons of one family name are told apart wherever they stand.</summary>
internal static class SharedFamilyNames
{
    public static bool IsPrimary(string rule) => rule.StartsWith("primary-name", StringComparison.Ordinal);

    /// <summary>The names that need initials (1) or the full given name (2), each as the object that its work has.</summary>
    public static IReadOnlyDictionary<ReferenceName, int> Levels(IReadOnlyList<CiteContext> works, string rule)
    {
        var highest = rule.EndsWith("with-initials", StringComparison.Ordinal) ? 1 : 2;
        var levels = new Dictionary<ReferenceName, int>(ReferenceEqualityComparer.Instance);
        foreach (var family in Names(works, IsPrimary(rule)).GroupBy(name => (name.NonDroppingParticle, name.Family)))
        {
            var initials = family.GroupBy(name => Initials.Of(name.Given ?? "", ".", shortens: true, keepsHyphen: true), StringComparer.Ordinal).ToList();
            foreach (var same in initials)
            {
                // Rébecca and Rebecca have one initial, which tells nobody apart.
                var isFullNeeded = highest > 1 && same.Select(Spelled).Distinct(StringComparer.Ordinal).Skip(1).Any();
                var needed = isFullNeeded ? highest : initials.Count > 1 ? 1 : 0;
                foreach (var name in same.Where(_ => needed > 0))
                    levels[name] = needed;
            }
        }

        return levels;
    }

    private static IEnumerable<ReferenceName> Names(IReadOnlyList<CiteContext> works, bool isPrimary) =>
        works.SelectMany(work => work.Item.Names.Values.SelectMany(names => isPrimary ? names.Take(1) : names)).Where(name => name.Literal is null);

    /// <summary>J. J. and J.J. are one person.</summary>
    private static string Spelled(ReferenceName name) => Initials.Of(name.Given ?? "", " ", shortens: false, keepsHyphen: true);
}
