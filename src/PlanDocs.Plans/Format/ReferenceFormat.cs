using PlanDocs.Reading;

namespace PlanDocs.Plans;

/// <summary>A work in YAML: the variables that the reader of references knows, with words for those that people write most.</summary>
internal static class ReferenceFormat
{
    private static FormatValue Text => new FormatValue.Text();

    private static readonly Dictionary<string, string> Descriptions = new(StringComparer.Ordinal)
    {
        ["title"] = "The title, as the work has it; the style sets it in sentence case where it has to.",
        ["container-title"] = "The journal, magazine, website, or book that the work is part of.",
        ["volume"] = "The volume of the journal or of a work in several volumes.",
        ["issue"] = "The issue of the journal.",
        ["page"] = "The first and the last page: 26-37.",
        ["number"] = "The number of a report, or the article number of an article without pages.",
        ["publisher"] = "The publisher, without its place; the university of a dissertation.",
        ["edition"] = "The number of the edition: 2.",
        ["genre"] = "What stands in brackets behind the title: Doctoral dissertation, Data set.",
        ["DOI"] = "The DOI, with or without https://doi.org/.",
        ["URL"] = "The address, where there is no DOI.",
        ["event-title"] = "The conference at which it was presented.",
        ["author"] = "Family, Given; a group without a comma; or a list of these.",
        ["editor"] = "The editors: Family, Given.",
        ["translator"] = "The translators: Family, Given.",
        ["issued"] = "When it was published: 2019, 2019-05, 2019-05-04, in press.",
        ["accessed"] = "When it was retrieved, for works that change by design only (APA 9.16).",
        ["original-date"] = "When it was first published, for a work published again.",
    };

    public static FormatMapping Work => new("work", "A work that can be cited", Keys);

    public static FormatMapping Name => new("work-name", "A person or a group", () =>
    [
        new("family", Text, "The family name."),
        new("given", Text, "The given names or initials."),
        new("suffix", Text, "Jr., III."),
        new("non-dropping-particle", Text, "What stays with the family name: van, de."),
        new("dropping-particle", Text, "What falls away when only the family name stands."),
        new("literal", Text, "The name of a group, or one that is not to be taken apart."),
        new("name", Text, "Another word for literal."),
        new("short", Text, "The abbreviation by which a group is cited after the first time (APA 8.21)."),
        new("comma-suffix", new FormatValue.Truth(), "Whether a comma stands before the suffix."),
        new("static-ordering", new FormatValue.Truth(), "Whether the family name comes first in every form."),
        new("parse-names", new FormatValue.Truth(), "Written by programs; says nothing here."),
        new("isInstitution", new FormatValue.Truth(), "Written by programs; says nothing here."),
    ]);

    private static FormatKey[] Keys() =>
    [
        new("id", Text, "By which the text cites the work: [@lee2011].") { IsRequired = true },
        new("type", new FormatValue.Word(ReferenceVariables.Types), "What kind of work it is, in CSL's words.") { IsRequired = true },
        .. Of(ReferenceVariables.Texts, new FormatValue.Either(Text, new FormatValue.List(Text))),
        .. Of(ReferenceVariables.Names, new FormatValue.List(new FormatValue.Either(Text, new FormatValue.Mapping(Name)))),
        .. Of(ReferenceVariables.Dates, new FormatValue.AnyDate()),
        .. Of(ReferenceVariables.Ignored, new FormatValue.Anything()),
    ];

    private static IEnumerable<FormatKey> Of(IEnumerable<string> variables, FormatValue value) =>
        variables.Select(variable => new FormatKey(variable, value, Descriptions.GetValueOrDefault(variable, $"The variable {variable} of CSL 1.0.2.")));
}
