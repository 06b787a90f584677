namespace PlanDocs.Plans;

/// <summary>The plan format, version 1, as a table of its keys: what the schema is made from, and what the reader and docs/plan-format.md are held to.</summary>
internal static partial class PlanFormat
{
    private static FormatValue Text => new FormatValue.Text();
    private static FormatValue Texts => new FormatValue.List(Text);
    private static FormatValue Day => new FormatValue.Day();
    private static FormatValue LooseDate => new FormatValue.LooseDate();
    private static FormatValue Id => new FormatValue.Id();
    private static FormatValue Truth => new FormatValue.Truth();

    public static FormatMapping Plan => new("plan", "A PlanDocs plan", () => [.. PaperKeys, .. PeopleKeys, .. ContentKeys]);

    private static FormatMapping Paper => new("paper", "The look of the paper", () =>
    [
        new("size", Words(PaperOptionsReading.Sizes), "The size of the pages; US Letter unless you say otherwise."),
        new("font", Text, "The family of the font. APA 2.19 names those below; Times New Roman is the default.")
        {
            Examples = ["Times New Roman", "Georgia", "Calibri", "Arial", "Lucida Sans Unicode", "Computer Modern"],
        },
        new("font-size", new FormatValue.Number(6, 72), "In points; what APA 2.19 names for the font unless you say otherwise.") { Examples = ["12", "11"] },
        new("font-files", Texts, "Font files in the plan's folder, for a font that is not installed.") { Examples = ["fonts/Tinos-Regular.ttf"] },
        new("running-head", Truth, "Whether the short title stands at the top of each page; so it does on professional papers (APA 2.18)."),
        new("contents", Truth, "Whether a table of contents follows the title page."),
    ]);

    private static FormatMapping Attachment => new("attachment", "The attachment to a resume", () =>
    [
        new("role", Text, "The position that you look for.") { Examples = ["Digital preservation librarian"] },
        new("summary", Text, "Who you are, in a few sentences; the passages marked [...]{.summary} unless you write one."),
        new("goals", Texts, "The goals to show: all of them, or those with these ids.") { Examples = ["all"] },
        new("pages", new FormatValue.Number(1, AttachmentReading.MostPages), "How many pages it may have; 2 unless you say otherwise."),
        new("size", Words(PaperOptionsReading.Sizes), "The size of the pages; the paper's unless you say otherwise."),
        new("font", Text, "The family of the font; Arial unless you say otherwise.") { Examples = ["Arial", "Calibri", "Georgia"] },
        new("font-size", new FormatValue.Number(6, 72), "In points.") { Examples = ["10", "11"] },
        new("font-files", Texts, "Font files in the plan's folder, for a font that is not installed."),
        new("accent", Text, "The colour of the name and the headings, six hexadecimal digits; it must be dark enough to read.") { Examples = ["#1F4E79"] },
        new("timeline", Truth, "Whether a timeline of the goals stands at the end."),
        new("references", Truth, "Whether works are cited and listed."),
    ]);

    private static FormatKey[] PaperKeys =>
    [
        new("plandocs", new FormatValue.Version(1), "The version of the plan format."),
        new("title", Text, "The title of the paper, in Markdown, in about 12 words (APA 2.4).") { IsRequired = true, Examples = ["Keeping What Communities Make"] },
        new("subtitle", Text, "Follows the title after a colon."),
        new("short-title", Text, "The running head, at most 50 characters (APA 2.18); the title unless you say otherwise."),
        new("kind", Words(PlanReader.Kinds), "Student papers name course, instructor, and due date; professional papers have a running head and an author note (APA 2.3–2.8)."),
        new("language", Text, "The language of the paper, which decides quotation marks, labels, and dates.") { Examples = ["en-US", "en-GB", "de", "fr", "es"] },
        new("keywords", Texts, "Shown below the abstract (APA 2.10)."),
        new("abstract", Text, "One paragraph of at most 250 words, on its own page (APA 2.9)."),
        new("acknowledgments", Text, "Shown after the title page."),
        new("acknowledgements", Text, "The British spelling of acknowledgments."),
        new("author-note", Text, "On a professional title page; on a page of its own in a student paper (APA 2.7)."),
        new("date", Day, "The document's date; on the title page where there is no due date.") { Examples = ["2026-11-23"] },
        new("edition", LooseDate, "The year that this edition of the plan is for.") { Examples = ["2027"] },
        new("revises", Text, "The file of the edition that this one revises, in the plan's folder or below it.") { Examples = ["career-plan.yaml"] },
        new("style", Text, "A citation style by name, or a .csl file in the plan's folder.") { Examples = ["apa", "mla", "chicago-author-date", "ieee"] },
        new("embed-source", Truth, "Whether the PDF carries the plan and every file that it is made of."),
        new("assignment", Text, "A file in the plan's folder that says what the instructor asks for; plandocs check holds the plan to it.") { Examples = ["capstone.yaml"] },
        new("waive", Each(Text, new FormatValue.Mapping(Waiver)), "Rules that do not count for this plan, each with a reason."),
        new("attachment", new FormatValue.Mapping(Attachment), "What the attachment to a resume says, and how it looks."),
        new("output", Text, "How the documents are named, with placeholders such as {slug}, {year}, and {document}.") { Examples = ["{slug}-{year}-{document}"] },
        new("paper", new FormatValue.Mapping(Paper), "The size of the pages, the font, the running head."),
    ];

    private static FormatMapping Waiver => new("waiver", "A waiver", () =>
    [
        new("rule", Text, "The code that stands in front of the rule's message.") { IsRequired = true, Examples = ["PD3108"] },
        new("reason", Text, "Why the rule does not count here; without one the waiver does not count."),
    ]);

    private static FormatValue.Word Words<T>(IEnumerable<(string Word, T Value)> words) => new([.. words.Select(word => word.Word)]);

    private static FormatValue.List Each(params FormatValue[] values) => new(values is [var single] ? single : new FormatValue.Either(values));
}
