namespace PlanDocs.Plans;

/// <summary>What there is to say about the attachment, about audiences, and about the names of documents: PD1260 to PD1279.</summary>
internal static partial class Errors
{
    public static Diagnostic BadPageLimit(double pages, int most, SourceSpan span) => new(
        "PD1260", Severity.Error, FormattableString.Invariant($"the attachment cannot be held to {pages} pages"), span, FormattableString.Invariant($"write a whole number from 1 to {most}"));

    public static Diagnostic NotAColor(string text, SourceSpan span) => new(
        "PD1261", Severity.Error, $"‘{text}’ is not a colour", span, "write six hexadecimal digits in quotation marks: \"#1F4E79\"");

    public static Diagnostic FaintColor(string text, double contrast, SourceSpan span) => new(
        "PD1262", Severity.Error, FormattableString.Invariant($"the colour ‘{text}’ has a contrast of {contrast:0.0} : 1 with white, and text needs 4.5 : 1"), span, "choose a darker one");

    public static Diagnostic NobodyToPresent(SourceSpan span) => new(
        "PD1263", Severity.Error, "an attachment needs the name of a person", span, "add an `author:` to the plan");

    public static Diagnostic NotInAttachment(string label, SourceSpan span) => new(
        "PD1264", Severity.Warning, $"{label} stands in the paper and not in the attachment, where this text mentions it", span, "say it without the table or figure, or write the goal's `statement:` so that it stands alone");

    public static Diagnostic NobodyIsMeant(string audience, string? meant, IReadOnlyCollection<string> known) => new(
        "PD1265", Severity.Warning, $"no part of the plan is for the audience ‘{audience}’ by name, so it sees what everybody sees", default,
        meant is not null ? $"did you mean `{meant}`?" : known.Count > 0 ? $"the plan names {string.Join(", ", known)}" : "add `audience:` to a goal, a section, or a part");

    public static Diagnostic HiddenButMentioned(string id, string audience, SourceSpan span) => new(
        "PD1266", Severity.Error, $"‘{id}’ is not shown to the audience ‘{audience}’, but this text mentions it", span, "say it otherwise, or give this text the same `audience:`");

    public static Diagnostic UnknownPlaceholder(string name, SourceSpan span, string? meant) => new(
        "PD1267", Severity.Error, $"there is no placeholder ‘{{{name}}}’ for the names of documents", span,
        meant is not null ? $"did you mean `{{{meant}}}`?" : $"the placeholders are {string.Join(", ", OutputPattern.Placeholders.Select(placeholder => $"{{{placeholder}}}"))}");

    public static Diagnostic UnsafeOutput(string pattern, SourceSpan span) => new(
        "PD1268", Severity.Error, $"‘{pattern}’ would name no file inside the output folder on every system", span,
        "write a relative path with forward slashes, without `..`, and without the characters < > : \" | ? * and \\");
}
