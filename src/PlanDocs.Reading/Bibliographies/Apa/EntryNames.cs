using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>Reads the names of an entry: "Denda, K., &amp; Hunter, J." before the date, "J. Mendes &amp; E.-J. Park" after "In".</summary>
internal static partial class EntryNames
{
    /// <returns>Whether every part of the text is a name.</returns>
    public static bool AddAuthors(ItemBuilder item, string text, SourceSpan span)
    {
        var role = RoleOf(ref text);
        var parts = Parts(text);
        var names = new List<ReferenceName>();
        var isSure = !text.Contains("et al", StringComparison.OrdinalIgnoreCase);
        for (var i = 0; i < parts.Count; i++)
        {
            if (i + 1 < parts.Count && (IsInitials(parts[i + 1]) || IsGiven(parts[i + 1]) && !parts[i].Contains(' ', StringComparison.Ordinal)))
            {
                var (particle, family) = NameParticles.Split(parts[i]);
                var name = new ReferenceName { Family = particle is null ? family : parts[i], Given = parts[++i], Span = span };
                if (i + 1 < parts.Count && NameSuffix.IsSuffix(parts[i + 1]))
                    name = name with { Suffix = parts[++i] };
                names.Add(name);
            }
            else
                names.Add(new ReferenceName { Literal = parts[i], Span = span });
        }

        // A group whose name has commas, such as a department of two things, has no initials anywhere.
        if (names.Count > 1 && names.All(name => name.Literal is not null))
            names = text.Contains('&', StringComparison.Ordinal) && names.Count == 2 ? names : [new ReferenceName { Literal = text.TrimEnd('.', ' '), Span = span }];
        item.Add(role, names);
        return isSure && names.Count > 0 && names.All(name => name.Literal is null || !name.Literal.Contains(',', StringComparison.Ordinal) || names.Count == 1);
    }

    /// <summary>Names with the given names first, joined by commas and an ampersand.</summary>
    public static IReadOnlyList<ReferenceName> GivenFirst(string text, SourceSpan span) =>
        [.. Comma().Split(text.Replace(" & ", ", ", StringComparison.Ordinal).Replace(" and ", ", ", StringComparison.Ordinal)).Select(part => part.Trim()).Where(part => part.Length > 0).Select(part => OneGivenFirst(part, span))];

    private static ReferenceName OneGivenFirst(string text, SourceSpan span)
    {
        var match = GivenThenFamily().Match(text);
        return match.Success
            ? new ReferenceName { Given = match.Groups["given"].Value.Trim(), Family = match.Groups["family"].Value.Trim(), Span = span }
            : new ReferenceName { Literal = text, Span = span };
    }

    private static string RoleOf(ref string text)
    {
        var match = Role().Match(text);
        if (!match.Success)
            return "author";
        text = text[..match.Index].TrimEnd();
        return match.Groups["role"].Value.ToLowerInvariant() switch
        {
            ['e', 'd', ..] => "editor",
            ['h', 'r', ..] => "editor",
            ['d', 'i', ..] => "director",
            ['h', 'o', ..] => "host",
            _ => "author",
        };
    }

    private static List<string> Parts(string text)
    {
        text = Ellipsis().Replace(text, ", ").TrimEnd();
        text = text.Replace(", & ", ", ", StringComparison.Ordinal).Replace(" & ", ", ", StringComparison.Ordinal);
        var parts = Comma().Split(text).Select(part => part.Trim()).Where(part => part.Length > 0).ToList();
        // The last part wears the period of the sentence; initials keep theirs.
        if (parts.Count > 0 && !IsInitials(parts[^1]) && !NameSuffix.IsSuffix(parts[^1]))
            parts[^1] = parts[^1].TrimEnd('.');
        return [.. parts.Where(part => part.Length > 0)];
    }

    private static bool IsInitials(string text) => Initials().IsMatch(text);

    private static bool IsGiven(string text) => Given().IsMatch(text);

    [GeneratedRegex(@"\s*\((?<role>Eds?\.|Hrsg\.|Directors?|Hosts?|Executive Producers?|Writers?[^)]*|Producers?)\)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Role();

    [GeneratedRegex(@",\s*(?:\.\s*\.\s*\.|…)\s*")]
    private static partial Regex Ellipsis();

    [GeneratedRegex(@",\s+")]
    private static partial Regex Comma();

    [GeneratedRegex(@"^(?:\p{Lu}\p{L}{0,2}\.[\s-]*)+(?:\s?(?:van|von|de|der|du|da|la|le|den|ter|dos)\b\s?)*$")]
    private static partial Regex Initials();

    // Given names that are written out, as APA does not have them.
    [GeneratedRegex(@"^\p{Lu}\p{Ll}+(?:[\s-]+\p{Lu}(?:\p{Ll}+|\.)){0,2}\.?$")]
    private static partial Regex Given();

    [GeneratedRegex(@"^(?<given>(?:\p{Lu}\p{L}{0,2}\.[\s-]*)+)(?<family>\p{L}.*)$")]
    private static partial Regex GivenThenFamily();
}
