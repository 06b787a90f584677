namespace PlanDocs.Reading;

/// <summary>
/// Takes lists of names apart by BibTeX's rules: names are joined by "and"; "First von Last", "von Last, First", and "von Last, Jr,
/// First" are the forms; what stands in braces is one word; and a whole name in braces is a group.
/// </summary>
internal static class BibtexNames
{
    /// <summary>The names of a field; <paramref name="others"/> says that the list ends with "and others".</summary>
    public static IReadOnlyList<ReferenceName> Read(BibtexField field, bool keepsParticle, ICollection<string> unknownCommands, out bool others)
    {
        var names = new List<ReferenceName>();
        others = false;
        foreach (var (start, length) in LatexWords.SplitAtAnd(field.Latex))
        {
            var latex = field.Latex.Substring(start, length);
            if (latex.Equals("others", StringComparison.OrdinalIgnoreCase) || latex.Equals("et al.", StringComparison.OrdinalIgnoreCase))
                others = true;
            else if (ReadName(latex, keepsParticle, unknownCommands) is { } name)
                names.Add(name with { Span = field.Span.Length == field.Latex.Length ? field.Span.Slice(start, length) : field.Span });
        }

        return names;
    }

    private static ReferenceName? ReadName(string latex, bool keepsParticle, ICollection<string> unknownCommands)
    {
        string? Text(string part) => LatexReader.Read(part, LatexUse.Plain, unknownCommands) is { Length: > 0 } text ? text : null;
        // EndNote marks a group with a comma at the end.
        if (LatexWords.IsBraced(latex))
            return Text(latex)?.TrimEnd(',', ' ') is { Length: > 0 } group ? new ReferenceName { Literal = group } : null;
        var parts = LatexWords.Split(latex, ',');
        if (parts.Count == 1 && GroupNames.IsGroup(LatexWords.Split(latex, ' ')))
            return new ReferenceName { Literal = Text(latex) };
        if (parts.Any(part => part.StartsWith("family", StringComparison.OrdinalIgnoreCase) && part.Contains('=', StringComparison.Ordinal)))
            return Extended(parts, keepsParticle, Text);
        var name = parts.Count == 1 ? FirstVonLast(LatexWords.Split(latex, ' '), Text) : VonLastFirst(parts, Text);
        if (name is not null && !keepsParticle && name.NonDroppingParticle is { } particle)
            return name with { DroppingParticle = particle, NonDroppingParticle = null };
        return name;
    }

    private static ReferenceName? FirstVonLast(IReadOnlyList<string> words, Func<string, string?> text)
    {
        var last = words.Count - 1;
        string? suffix = null;
        if (words.Count > 2 && IsSuffix(words[last]))
            suffix = text(words[last--]);
        if (last < 0)
            return null;
        if (last == 0)
            return text(words[0]) is { } single ? new ReferenceName { Literal = single } : null;

        var von = Enumerable.Range(0, last).FirstOrDefault(i => IsLowerCase(words[i]), -1);
        var family = last;
        if (von >= 0)
            family = Enumerable.Range(von, last - von).Last(i => IsLowerCase(words[i])) + 1;
        var given = von >= 0 ? von : last;
        return new ReferenceName
        {
            Given = text(string.Join(' ', words.Take(given))),
            NonDroppingParticle = von < 0 ? null : text(string.Join(' ', words.Take(von..family))),
            Family = text(string.Join(' ', words.Take(family..(last + 1)))),
            Suffix = suffix,
        };
    }

    private static ReferenceName? VonLastFirst(IReadOnlyList<string> parts, Func<string, string?> text)
    {
        var words = LatexWords.Split(parts[0], ' ');
        var von = words.TakeWhile(IsLowerCase).Count();
        if (von == words.Count)
            von = 0;
        var (given, suffix) = parts.Count < 3 ? (parts[1], "") : IsSuffix(parts[2]) && !IsSuffix(parts[1]) ? (parts[1], parts[2]) : (string.Join(", ", parts.Skip(2)), parts[1]);
        var name = new ReferenceName
        {
            NonDroppingParticle = von == 0 ? null : text(string.Join(' ', words.Take(von))),
            Family = text(string.Join(' ', words.Skip(von))),
            Given = text(given),
            Suffix = text(suffix),
        };
        if (name.Family is null && name.Given is null)
            return null;
        return name.Given is null && name.Suffix is null && von == 0 ? new ReferenceName { Literal = name.Family } : name;
    }

    /// <summary>BibLaTeX's extended format: <c>family=Gogh, given=Vincent, prefix=van, useprefix=true</c>.</summary>
    private static ReferenceName? Extended(IReadOnlyList<string> parts, bool keepsParticle, Func<string, string?> text)
    {
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in parts)
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
                values[part[..equals].Trim()] = text(part[(equals + 1)..].Trim());
        }

        var keeps = values.GetValueOrDefault("useprefix") is { } use ? use == "true" : keepsParticle;
        var prefix = values.GetValueOrDefault("prefix");
        return values.GetValueOrDefault("family") is not { } family ? null : new ReferenceName
        {
            Family = family,
            Given = values.GetValueOrDefault("given"),
            Suffix = values.GetValueOrDefault("suffix"),
            NonDroppingParticle = keeps ? prefix : null,
            DroppingParticle = keeps ? null : prefix,
        };
    }

    private static bool IsSuffix(string word) => NameSuffix.IsSuffix(word.Trim('{', '}'));

    /// <summary>The first letter outside of braces is in lower case; a special character such as <c>{\'e}</c> counts as its letter.</summary>
    private static bool IsLowerCase(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] == '{' && i + 1 < word.Length && word[i + 1] != '\\')
                return false;
            if (word[i] == '\\')
            {
                var decoded = LatexReader.Read(word[(i > 0 && word[i - 1] == '{' ? i - 1 : i)..], LatexUse.Plain, []);
                return decoded.Length > 0 && char.IsLower(decoded[0]);
            }

            if (char.IsLetter(word[i]))
                return char.IsLower(word[i]);
        }

        return false;
    }
}
