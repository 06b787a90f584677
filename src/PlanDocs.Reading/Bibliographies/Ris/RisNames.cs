namespace PlanDocs.Reading;

/// <summary>Reads a name in RIS: <c>Family, Given, Suffix</c>; without a comma, it is a group.</summary>
internal static class RisNames
{
    public static ReferenceName? Read(RisLine line)
    {
        // EndNote marks a group with a comma at the end.
        var value = line.Value.TrimEnd(',', ' ');
        var parts = value.Split(',', StringSplitOptions.TrimEntries);
        if (parts[0].Length == 0)
            return null;
        // PubMed leaves out the comma: "Doe JB".
        if (parts.Length == 1 && value.Split(' ') is [[_, >= 'a' and <= 'z', ..] last, { Length: < 4 } initials] && initials.All(char.IsAsciiLetterUpper) && initials.AsSpan().ContainsAnyExcept("IVX"))
            return new ReferenceName { Family = last, Given = Initials(initials), Span = line.Span };
        // A group may have commas, too: "Department of Health, Education, and Welfare".
        if (parts.Length == 1 || parts.Length > 3 || parts.Length == 3 && !NameSuffix.IsSuffix(parts[2]) && !NameSuffix.IsSuffix(parts[1]))
            return new ReferenceName { Literal = value, Span = line.Span };
        var (given, suffix) = parts.Length < 3 ? (parts[1], null) : NameSuffix.IsSuffix(parts[2]) ? (parts[1], parts[2]) : (parts[2], parts[1]);
        var (particle, family) = NameParticles.Split(parts[0]);
        return new ReferenceName { Family = family, NonDroppingParticle = particle, Given = Initials(given), Suffix = suffix, Span = line.Span };
    }

    /// <summary>The Web of Science runs initials together: "Fuchs, CJ" is "Fuchs, C. J.".</summary>
    private static string Initials(string given) =>
        given.Length is 1 or 2 or 3 && given.All(char.IsAsciiLetterUpper) ? string.Join(' ', given.Select(letter => $"{letter}.")) : given;
}
