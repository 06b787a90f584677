namespace PlanDocs.Plans;

/// <summary>Catches slips of the pen in addresses; a value that looks wrong is kept, with a warning.</summary>
internal static class Plausible
{
    private const string OrcidAddress = "https://orcid.org/";

    public static Sourced<string>? Email(Sourced<string>? email, ICollection<Diagnostic> diagnostics)
    {
        if (email is { } given && !IsEmail(given.Value))
            diagnostics.Add(Errors.BadEmail(given.Value, given.Span));
        return email;
    }

    private static bool IsEmail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var domain = text[(at + 1)..];
        return at > 0 && !text.Any(char.IsWhiteSpace) && !domain.Contains('@', StringComparison.Ordinal)
            && domain.IndexOf('.', StringComparison.Ordinal) > 0 && !domain.EndsWith('.') && !domain.Contains("..", StringComparison.Ordinal);
    }

    public static Sourced<string> Url(Sourced<string> url, ICollection<Diagnostic> diagnostics)
    {
        var isGood = Uri.TryCreate(url.Value, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https" or "mailto" or "tel"
            && !url.Value.Any(char.IsWhiteSpace);
        if (!isGood)
            diagnostics.Add(Errors.BadUrl(url.Value, url.Span));
        return url;
    }

    /// <summary>The iD alone, of an iD or its address.</summary>
    public static Sourced<string>? Orcid(Sourced<string>? orcid, ICollection<Diagnostic> diagnostics)
    {
        if (orcid is not { } given)
            return null;
        var id = given.Value.Replace("http://", "https://", StringComparison.Ordinal);
        id = id.StartsWith(OrcidAddress, StringComparison.Ordinal) ? id[OrcidAddress.Length..] : id;
        if (!IsOrcid(id))
            diagnostics.Add(Errors.BadOrcid(given.Value, given.Span));
        return new(id, given.Span);
    }

    // ISO 7064, MOD 11-2, as ORCID's "Structure of the ORCID Identifier" describes it.
    internal static bool IsOrcid(string id)
    {
        if (id.Length != 19 || id[4] != '-' || id[9] != '-' || id[14] != '-')
            return false;
        var characters = id.Replace("-", "", StringComparison.Ordinal);
        if (characters.Length != 16 || !characters[..15].All(char.IsAsciiDigit))
            return false;
        var total = 0;
        foreach (var digit in characters[..15])
            total = (total + digit - '0') * 2;
        var check = (12 - (total % 11)) % 11;
        return characters[15] == (check == 10 ? 'X' : (char)('0' + check));
    }
}
