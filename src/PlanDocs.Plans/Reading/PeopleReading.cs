using PlanDocs.Reading;

namespace PlanDocs.Plans;

/// <summary>Reads the authors, where they belong, and the course.</summary>
internal static class PeopleReading
{
    public static IReadOnlyList<Author> Authors(YamlMappingReader plan)
    {
        var authors = new List<Author>();
        foreach (var node in plan.Items("authors", MappingForms.Author).Concat(plan.Items("author")))
        {
            if (node is YamlScalar scalar)
                authors.Add(new Author(new(scalar.Value.Trim(), scalar.Span)));
            else if (YamlMappingReader.Open(node, "author", MappingForms.Author, plan.Diagnostics) is { } reader)
                Add(authors, Author(reader));
        }

        return authors;
    }

    private static void Add(List<Author> authors, Author? author)
    {
        if (author is not null)
            authors.Add(author);
    }

    private static Author? Author(YamlMappingReader reader)
    {
        var names = reader.Node("name") is YamlMapping ? reader.Mapping("name", "a name")! : reader;
        var given = names.String("given");
        var family = names.String("family");
        var particle = names.String("particle");
        var suffix = names.String("suffix");
        if (names != reader)
            names.Finish();
        var name = names == reader ? reader.String("name") : null;
        name ??= Join(given, particle, family, suffix);
        var author = Details(reader, name ?? default) with { Given = given, Family = family, Particle = particle, Suffix = suffix };
        reader.Finish();
        if (name is not null)
            return author;
        reader.Diagnostics.Add(Errors.NoName(reader.Span));
        return null;
    }

    private static Author Details(YamlMappingReader reader, Sourced<string> name) => new(name)
    {
        Credentials = reader.String("credentials"),
        Email = Plausible.Email(reader.String("email"), reader.Diagnostics),
        Phone = reader.String("phone"),
        Location = reader.String("location"),
        Links = Links(reader),
        Orcid = Plausible.Orcid(reader.String("orcid"), reader.Diagnostics),
        Affiliations = [.. reader.Strings("affiliations"), .. reader.Strings("affiliation")],
    };

    private static Sourced<string>? Join(Sourced<string>? given, Sourced<string>? particle, Sourced<string>? family, Sourced<string>? suffix)
    {
        if (given is null && family is null)
            return null;
        var name = string.Join(' ', new[] { given, particle, family }.OfType<Sourced<string>>().Select(part => part.Value));
        // APA 2.5 shows the name as the author writes it; "Jr." follows a comma, "III" does not.
        var tail = suffix is not { } end ? "" : end.Value.EndsWith('.') ? ", " + end.Value : " " + end.Value;
        return new(name + tail, (given ?? family)!.Value.Span);
    }

    private static List<AuthorLink> Links(YamlMappingReader reader)
    {
        var links = new List<AuthorLink>();
        foreach (var node in reader.Items("links", MappingForms.Link))
        {
            if (node is YamlScalar scalar)
            {
                links.Add(new(null, Plausible.Url(new(scalar.Value.Trim(), scalar.Span), reader.Diagnostics)));
            }
            else if (YamlMappingReader.Open(node, "links", MappingForms.Link, reader.Diagnostics) is { } inner)
            {
                var label = inner.String("label");
                if (inner.RequiredString("url") is { } url)
                    links.Add(new(label, Plausible.Url(url, reader.Diagnostics)));
                inner.Finish();
            }
        }

        return links;
    }

    public static IReadOnlyList<Affiliation> Affiliations(YamlMappingReader plan, PlanReading context) =>
        [.. ReadAffiliations(plan.Items("affiliations", MappingForms.Affiliation), "affiliations", context), .. ReadAffiliations(plan.Items("affiliation"), "affiliation", context)];

    private static IEnumerable<Affiliation> ReadAffiliations(IReadOnlyList<YamlNode> nodes, string key, PlanReading context)
    {
        foreach (var node in nodes)
        {
            if (node is YamlScalar scalar)
            {
                yield return new Affiliation("", scalar.Span) { Institution = context.Prose(scalar.Text) };
            }
            else if (YamlMappingReader.Open(node, key, MappingForms.Affiliation, context.Diagnostics) is { } reader)
            {
                yield return new Affiliation(context.Id(reader) ?? "", reader.Span)
                {
                    Department = context.Prose(reader, "department"),
                    Institution = context.Prose(reader, "institution"),
                    Location = context.Prose(reader, "location"),
                };
                reader.Finish();
            }
        }
    }

    public static Course? Course(YamlMappingReader plan, PlanReading context)
    {
        if (plan.Node("course") is YamlScalar scalar)
            return new Course(null, context.Prose(scalar.Text));
        if (plan.Mapping("course", "a course") is not { } reader)
            return null;
        var course = new Course(context.Prose(reader, "number"), context.Prose(reader, "name"));
        reader.Finish();
        return course;
    }
}
