namespace PlanDocs.Starting;

/// <summary>What there is to say about an essay from which a plan starts, PD14xx, and about a template that nobody has filled in, PD3136.</summary>
internal static class Errors
{
    public static Diagnostic NoText(string path) => new(
        "PD1401", Severity.Error, $"there is no text in {path}", default, "give an essay in plain text, Markdown, or DOCX");

    public static Diagnostic CitationWithoutEntry(string citation, SourceSpan span) => new(
        "PD1402", Severity.Warning, $"the citation ‘{citation}’ names no single entry of the reference list", span, "it stands in the plan as it was written; correct it, or write it as `[@key]`");

    public static Diagnostic DoubtfulCitation(string citation, SourceSpan span) => new(
        "PD1403", Severity.Warning, $"the citation ‘{citation}’ was tied to the entry whose first author and year are the same", span, "compare the names");

    public static Diagnostic MadeTitle(string title, SourceSpan span) => new(
        "PD1404", Severity.Warning, $"this goal has no title, so it got one from its first sentence: ‘{title}’", span, "write a title of a few words");

    public static Diagnostic NoRationale(string title, SourceSpan span) => new(
        "PD1405", Severity.Warning, $"no rationale was found for the goal ‘{title}’", span, "say under `rationale:` why the goal was chosen");

    public static Diagnostic NoReferences(SourceSpan span) => new(
        "PD1406", Severity.Warning, "no reference list was found, so no citation could be tied", span, "it is looked for under a heading such as “References”");

    public static Diagnostic NoTitle(SourceSpan span) => new(
        "PD1407", Severity.Warning, "no title was found in front of the essay", span, "write it as `title:`");

    public static Diagnostic NoGoals(SourceSpan span) => new(
        "PD1408", Severity.Warning, "no goal was found", span, "a goal is looked for under headings such as “Goal 1: …”, and in paragraphs that start with “My first goal is …”");

    public static Diagnostic UnplacedLine(string line, SourceSpan span) => new(
        "PD1409", Severity.Warning, $"‘{line}’ on the title page has no place in a plan and was left out", span, "write it where it belongs");

    public static Diagnostic TextWithoutHeading(SourceSpan span) => new(
        "PD1410", Severity.Warning, "this text stands under no heading", span, "give its section a `heading:`");

    public static Diagnostic EssayTooLong(string path, int count, string what, int limit) => new(
        "PD1411", Severity.Error, FormattableString.Invariant($"{path} has {count:N0} {what}, which is more than {limit:N0}"), default, "start from a part of it");

    public static Diagnostic PictureLeftOut(string name, string problem, SourceSpan span) => new(
        "PD1412", Severity.Warning, $"the picture ‘{name}’ was left out: {problem}", span, "save it as a PNG or JPEG file beside the plan, and show it with `![what it shows](file.png \"Its Title\")`");

    public static Diagnostic BibliographyLeftOut(string path, string problem, SourceSpan span) => new(
        "PD1416", Severity.Warning, $"the bibliography ‘{path}’ was left out: {problem}", span, "lay it beside the plan, and name it under `references:`");

    public static Diagnostic PictureOfTitlePage(SourceSpan span) => new(
        "PD1415", Severity.Warning, "a picture on the title page was left out", span, "a title page in APA has none; show the picture in a section, if it says something");

    public static Diagnostic FormulaOnOneLine(string formula, SourceSpan span) => new(
        "PD1413", Severity.Warning, $"the formula ‘{formula}’ was put on one line", span, "look whether it still says the same; where it needs its height, make a picture of it");

    public static Diagnostic LinesLikeTable(string line, SourceSpan span) => new(
        "PD1414", Severity.Warning, $"the lines from ‘{line}’ on look like a table whose columns cannot be told apart", span, "write it with `|` between its columns");

    public static Diagnostic TextOfTemplate(string text, SourceSpan span) => new(
        "PD3136", Severity.Warning, $"to do: ‘{Beginning(text)}’ waits for your own words", span, "replace what the template says, or remove the key")
    {
        Expectation = new Expectation("the plan", "what you have to say", "the text of the template"),
    };

    /// <summary>The first words of a text, on one line.</summary>
    private static string Beginning(string text)
    {
        var words = text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 8 ? string.Join(' ', words) : string.Join(' ', words.Take(7)) + " …";
    }
}
