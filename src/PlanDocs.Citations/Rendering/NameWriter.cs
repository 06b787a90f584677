namespace PlanDocs.Citations;

/// <summary>One name in the order and form that a style asks for.</summary>
internal sealed class NameWriter(CslStyle style, CiteContext cite, NameOptions options, NameElement element)
{
    /// <summary>Whether the family name comes first at this place.</summary>
    public bool IsInverted(ReferenceName name, int index) =>
        name.Literal is null && IsRomanesque(name) && (options.NameAsSortOrder == "all" || (options.NameAsSortOrder == "first" && index == 0));

    /// <param name="level">0 as the style says, 1 with initials, 2 with the full given name.</param>
    /// <param name="isAlone">The list has no other name.</param>
    public Output Write(ReferenceName raw, int index, int level, bool isAlone)
    {
        if (raw.Literal is { } literal)
            return Group(raw, literal, isAlone);
        var name = NameParts.Of(raw);
        if (!IsRomanesque(raw) || raw.StaticOrdering)
            return Join("", Family(name.NonDropping + (raw.StaticOrdering && IsRomanesque(raw) ? name.Family + " " : name.Family)), options.Form == "short" && level == 0 ? null : Given(name.Given));
        if (name.Family.Length == 0)
            return Family(name.Given);
        var given = GivenText(name, level);
        if (options.Form == "short" && level == 0)
            return WithParticle(name);
        return IsInverted(raw, index) ? Inverted(name, given) : Direct(name, given);
    }

    private FormattedOutput Group(ReferenceName name, string literal, bool isAlone)
    {
        if (!IsAbbreviated(name))
            return Family(options.Form == "short" && !cite.IsBibliography ? NameParts.InText(literal) : literal);
        if (cite.KnownGroups.Contains(literal))
            return Family(name.ShortForm!);
        return Introduces(name, isAlone) ? Family(literal) : Family(literal + " [" + name.ShortForm + "]");
    }

    private bool IsAbbreviated(ReferenceName name) =>
        options.GroupAbbreviation == "bracketed" && name.ShortForm is not null && !cite.IsBibliography && cite.SortNames is null;

    /// <summary>APA 8.21: a group that is named in the sentence has its abbreviation inside the parentheses that follow.</summary>
    public bool Introduces(ReferenceName name, bool isAlone) =>
        isAlone && cite.IsNarrative && IsAbbreviated(name) && !cite.KnownGroups.Contains(name.Literal ?? "");

    private FormattedOutput Inverted(NameParts name, string given)
    {
        var separator = options.SortSeparator ?? ", ";
        var demotes = style.DemoteNonDroppingParticle == "display-and-sort" || (style.DemoteNonDroppingParticle == "sort-only" && cite.SortNames is not null);
        var family = demotes ? Family(name.Family) : WithParticle(name);
        var particles = demotes ? name.Dropping + name.NonDropping : name.Dropping;
        var rest = given.Length > 0 || particles.Length > 0 ? GivenWith(given, name.Dropping, demotes ? name.NonDropping : "") : null;
        return Join(separator, family, rest, name.Suffix.Length > 0 ? Plain(name.Suffix) : null);
    }

    private FormattedOutput Direct(NameParts name, string given)
    {
        if (element.Family is { } format && format.Prefix.Length + format.Suffix.Length > 0)
            return Join(" ", Given(given), WithAffixes(name, format));
        var front = Join(" ", Given(given), Given(name.Dropping));
        var ends = Ends(name.Dropping);
        var family = WithParticle(name);
        var whole = name.Dropping.Length > 0 && ends ? Join("", front, family) : Join(" ", given.Length + name.Dropping.Length > 0 ? front : null, family);
        if (name.Suffix.Length == 0)
            return whole;
        return Join(name.HasCommaSuffix ? ", " : " ", whole, Plain(name.Suffix));
    }

    /// <summary>Affixes of the family part also embrace its particles and suffix.</summary>
    private static FormattedOutput WithAffixes(NameParts name, Formatting format)
    {
        var family = Attach(name.Dropping, Attach(name.NonDropping, name.Family));
        return new FormattedOutput(format, RichText.Read(name.Suffix.Length > 0 ? family + " " + name.Suffix : family));
    }

    private static FormattedOutput Plain(string text) => new(Formatting.None, RichText.Read(text));

    private FormattedOutput Family(string text) => new(element.Family ?? Formatting.None, RichText.Read(text));

    private FormattedOutput? Given(string text) => text.Length == 0 ? null : new FormattedOutput(element.Given ?? Formatting.None, RichText.Read(text));

    private static FormattedOutput Join(string delimiter, params Output?[] parts) =>
        new(Formatting.None with { Delimiter = delimiter }, [.. parts.OfType<Output>()]);

    /// <summary>Particles after the given name stand inside its affixes; a non-dropping one keeps the look of the family name.</summary>
    private FormattedOutput GivenWith(string given, string dropping, string nonDropping)
    {
        var format = element.Given ?? Formatting.None;
        var family = (element.Family ?? Formatting.None).WithoutAffixes();
        var fonts = format.WithoutAffixes();
        var parts = new List<Output>();
        if (given.Length > 0)
            parts.Add(new FormattedOutput(fonts, RichText.Read(given)));
        if (dropping.Length > 0)
            parts.Add(new FormattedOutput(fonts, RichText.Read(dropping)));
        if (nonDropping.Length > 0)
            parts.Add(new FormattedOutput(family, RichText.Read(nonDropping)));
        return new FormattedOutput(Formatting.None with { Prefix = format.Prefix, Suffix = format.Suffix, Delimiter = " " }, parts);
    }

    private FormattedOutput WithParticle(NameParts name)
    {
        if (name.NonDropping.Length == 0 || Ends(name.NonDropping))
            return Family(name.NonDropping + name.Family);
        var format = element.Family ?? Formatting.None;
        var fonts = format.WithoutAffixes();
        return new FormattedOutput(Formatting.None with { Prefix = format.Prefix, Suffix = format.Suffix, Delimiter = " " }, [
            new FormattedOutput(fonts, RichText.Read(name.NonDropping)), new FormattedOutput(fonts, RichText.Read(name.Family))]);
    }

    /// <summary>A particle that ends in an apostrophe or a hyphen stands without a space.</summary>
    private static string Attach(string particle, string name) =>
        particle.Length == 0 ? name : Ends(particle) ? particle + name : particle + " " + name;

    private static bool Ends(string particle) => particle.Length > 0 && particle[^1] is '\'' or '’' or '-' or '–' or ' ';

    private string GivenText(NameParts name, int level)
    {
        var given = options.InitializeWith is not { } with || (level >= 2 && options.Initialize != false)
            ? name.Given
            : Initials.Of(name.Given, with, options.Initialize != false, style.InitializeWithHyphen);
        return name.Account.Length > 0 && cite.IsBibliography ? $"{given} {name.Account}".TrimStart() : given;
    }

    private static bool IsRomanesque(ReferenceName name) => ((name.Family ?? "") + name.Given).All(letter => letter < 0x0590 || letter is >= '\u1E00' and <= '\u206F');
}
