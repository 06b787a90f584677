namespace PlanDocs.Plans;

/// <summary>The keys of the people and the places.</summary>
internal static partial class PlanFormat
{
    private static FormatKey[] NameKeys =>
    [
        new("given", Text, "The given names.") { Examples = ["Maya"] },
        new("family", Text, "The family name.") { Examples = ["Ortiz"] },
        new("particle", Text, "What stands before the family name: van, de la."),
        new("suffix", Text, "What stands behind it: Jr., III."),
    ];

    private static FormatMapping Name => new("name", "A name", () => NameKeys);

    internal static FormatMapping Author => new("author", "An author", () =>
    [
        new("name", new FormatValue.Either(Text, new FormatValue.Mapping(Name)), "The name as the author writes it (APA 2.5).") { Examples = ["Maya Ortiz"] },
        .. NameKeys,
        new("credentials", Text, "Degrees and titles, which APA keeps out of the byline."),
        new("email", Text, "An e-mail address, for the author note.") { Examples = ["maya@northlake.example"] },
        new("phone", Text, "For other documents than the paper."),
        new("location", Text, "For other documents than the paper."),
        new("links", Each(Text, new FormatValue.Mapping(Link)), "Addresses in the web, for other documents than the paper."),
        new("orcid", Text, "An ORCID iD or its address.") { Examples = ["0000-0002-1825-0097"] },
        new("affiliations", Texts, "The ids of the affiliations that are this author's."),
        new("affiliation", Texts, "The id of the affiliation that is this author's."),
    ]);

    internal static FormatMapping Link => new("link", "A link", () =>
    [
        new("label", Text, "What is shown in place of the address."),
        new("url", Text, "The whole address, with https://.") { IsRequired = true },
    ]);

    internal static FormatMapping Affiliation => new("affiliation", "An affiliation", () =>
    [
        new("id", Id, "By which authors name it."),
        new("department", Text, "The department or school."),
        new("institution", Text, "The university or other institution.") { Examples = ["Northlake University"] },
        new("location", Text, "City and state, where the institution is no university (APA 2.6)."),
    ]);

    private static FormatMapping Course => new("course", "A course", () =>
    [
        new("number", Text, "As in the course catalog.") { Examples = ["LIS 799"] },
        new("name", Text, "The course's name.") { Examples = ["Professional Capstone"] },
    ]);

    private static FormatKey[] PeopleKeys =>
    [
        new("authors", Each(Text, new FormatValue.Mapping(Author)), "The authors in their order: names, or mappings with more about each."),
        new("author", Each(Text, new FormatValue.Mapping(Author)), "The author: a name, or a mapping with more.") { Examples = ["Maya Ortiz"] },
        new("affiliations", Each(Text, new FormatValue.Mapping(Affiliation)), "Where the authors belong."),
        new("affiliation", Each(Text, new FormatValue.Mapping(Affiliation)), "Where the author belongs.") { Examples = ["Northlake University"] },
        new("course", new FormatValue.Either(Text, new FormatValue.Mapping(Course)), "The course for which a student paper is written."),
        new("instructor", Text, "The instructor, as the title page names them.") { Examples = ["Dr. Helen Abara"] },
        new("due", Day, "The day on which the paper is due.") { Examples = ["2026-12-07"] },
    ];
}
