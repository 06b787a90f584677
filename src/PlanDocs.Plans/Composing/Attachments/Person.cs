namespace PlanDocs.Plans;

/// <summary>The person at the top of the attachment, in the text and not in the header, which programs that read applications skip.</summary>
internal static class Person
{
    private const string Separator = " · ";

    public static IEnumerable<Block> Compose(Composition composing)
    {
        var author = composing.Plan.Authors[0];
        var name = author.Credentials is { } credentials ? $"{author.ShownName}, {credentials.Value}" : author.ShownName;
        yield return new PaperTitle([new Text(name) { Span = author.Name.Span }]) { Span = author.Name.Span };
        if (composing.Plan.Attachment.Role is { } role)
            yield return Composition.Part("attachment/role", [new TitlePageLine([new Text(composing.Wording.TargetRole + ": "), .. role.Inlines]) { Span = role.Span }]);
        foreach (var line in new[] { Contacts(author), Links(author) })
        {
            if (line.Count > 0)
                yield return new Paragraph(Joined(line)) { Kind = ParagraphKind.Continued };
        }
    }

    private static List<Inline> Contacts(Author author)
    {
        var parts = new List<Inline>();
        if (author.Email is { } email)
            parts.Add(new Link(new ExternalTarget("mailto:" + email.Value), [Words(email)]) { Span = email.Span });
        if (author.Phone is { } phone)
            parts.Add(new Link(new ExternalTarget("tel:" + Dialled(phone.Value)), [Words(phone)]) { Span = phone.Span });
        if (author.Location is { } location)
            parts.Add(new Text(Author.Shown(location.Value)) { Span = location.Span });
        return parts;
    }

    private static List<Inline> Links(Author author)
    {
        var parts = author.Links.Select(Address).ToList();
        if (author.Orcid is { } orcid)
        {
            var address = new Sourced<string>("https://orcid.org/" + orcid.Value, orcid.Span);
            parts.Add(new Link(new ExternalTarget(address.Value), [Words(address)]) { Span = orcid.Span });
        }

        return parts;
    }

    /// <summary>On paper nobody can follow a word, so that the address stands beside its label.</summary>
    private static Inline Address(AuthorLink link)
    {
        var words = link.Label is { } label ? new Text($"{label.Value}: {link.Url.Value}") { Span = link.Url.Span } : Words(link.Url);
        return new Link(new ExternalTarget(link.Url.Value), [words]) { Span = link.Url.Span };
    }

    /// <summary>RFC 3966 knows no spaces.</summary>
    private static string Dialled(string phone) => string.Concat(phone.Where(character => char.IsAsciiDigit(character) || character == '+'));

    private static Text Words(Sourced<string> text) => new(text.Value) { Span = text.Span };

    private static List<Inline> Joined(List<Inline> parts) => [.. parts.SelectMany((part, index) => index == 0 ? new[] { part } : [new Text(Separator), part])];
}
