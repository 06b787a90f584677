namespace PlanDocs.Plans;

/// <summary>The author note of a professional paper (APA 2.7): ORCID iDs, what the writer says, and how to reach the first author.</summary>
internal static class AuthorNote
{
    public static IReadOnlyList<Block> Compose(Composition composing)
    {
        var plan = composing.Plan;
        List<Block> blocks =
        [
            .. plan.Authors.Where(author => author.Orcid is not null).Select(Orcid),
            .. Composition.Part("author-note", plan.AuthorNote),
            .. plan.AuthorNote is null ? Correspondence(composing) : [],
        ];
        return blocks.Count == 0
            ? []
            : [new SectionLabel([new Text(composing.Wording.AuthorNote)], composing.Ids.Reserve("author-note")) { StartsPage = false }, .. blocks];
    }

    private static Paragraph Orcid(Author author)
    {
        var address = "https://orcid.org/" + author.Orcid!.Value.Value;
        return new Paragraph(
        [
            new Text(author.ShownName + " ") { Span = author.Name.Span },
            new Link(new ExternalTarget(address), [new Text(address)]) { Span = author.Orcid.Value.Span },
        ]);
    }

    private static IEnumerable<Block> Correspondence(Composition composing)
    {
        if (composing.Plan.Authors.FirstOrDefault(author => author.Email is not null) is not { Email: { } email } author)
            yield break;
        var address = author.Location is { } location ? $"{author.ShownName}, {location.Value}" : author.ShownName;
        yield return new Paragraph(
        [
            new Text($"{composing.Wording.Correspondence}{address}. {composing.Wording.Email}: ") { Span = author.Name.Span },
            new Link(new ExternalTarget("mailto:" + email.Value), [new Text(email.Value)]) { Span = email.Span },
        ]);
    }
}
