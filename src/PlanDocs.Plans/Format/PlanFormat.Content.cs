namespace PlanDocs.Plans;

/// <summary>The keys of the outline, the goals, and the references.</summary>
internal static partial class PlanFormat
{
    private static FormatValue.Word Statuses => Words(GoalReading.Statuses);

    private static FormatKey Heading => new("heading", Text, "The heading, in title case.");
    private static FormatKey OtherHeading => new("title", Text, "Another word for heading.");

    private static FormatKey Audience => new("audience", Texts, "Who sees this; everybody unless you name somebody.") { Examples = ["public"] };
    private static FormatKey Timeline => new("timeline", Texts, "Draws goals and milestones over the years: all goals, or those with these ids.") { Examples = ["all"] };
    private static FormatKey Chart => new("chart", Texts, "Draws how far goals have come: all that have numbers, or those with these ids.") { Examples = ["all"] };

    internal static FormatMapping Picture => new("picture", "A picture that is drawn of the plan", () =>
    [
        Timeline,
        Chart,
        Heading,
        new("text", Text, "What stands before the picture and mentions it, such as @fig-timeline; a sentence of the program's unless you write one."),
        new("id", Id, "By which the text refers to the figure.") { Examples = ["fig-timeline"] },
        new("title", Text, "The title of the figure."),
        new("note", Text, "A note below the figure."),
        new("table", Truth, "Whether a table of the same data follows."),
        Audience,
    ]);

    /// <summary>What may stand in an outline.</summary>
    private static FormatValue Items => Each(new FormatValue.Mapping(Section), new FormatValue.Mapping(Picture));

    internal static FormatMapping Section => new("section", "A section, or the place of goals", () =>
    [
        Heading,
        OtherHeading,
        new("id", Id, "By which the text can refer to the section; made from the heading unless you give one."),
        new("text", Text, "The section's prose, in Markdown, with citations such as [@lee2011, p. 9]."),
        new("sections", Items, "The sections one level below this one."),
        new("goals", Texts, "Puts goals here in place of a section: all of them, or those with these ids.") { Examples = ["all"] },
        new("progress", Each(new FormatValue.Word(["all", "none", .. OutlineReading.ProgressParts.Select(part => part.Word)])), "Puts here, in place of a section, what became of the edition before: all of it, or these parts."),
        Timeline,
        Chart,
        Audience,
    ]);

    internal static FormatMapping Appendix => new("appendix", "An appendix", () =>
    [
        Heading,
        OtherHeading,
        new("id", Id, "By which the text refers to it: @apx-log names the appendix with the id apx-log.") { Examples = ["apx-log"] },
        new("text", Text, "The appendix's prose, in Markdown."),
        new("sections", Items, "The sections of the appendix."),
        Audience,
    ]);

    internal static FormatMapping Goal => new("goal", "A goal", () =>
    [
        new("id", Id, "By which sections and the text refer to the goal: @goal-preservation.") { IsRequired = true, Examples = ["preservation"] },
        Audience,
        new("was", Text, "The id that the goal had in the edition before."),
        new("title", Text, "What the goal is, in a few words; the paper puts “Goal 1:” before it.") { IsRequired = true },
        new("statement", Text, "What will be reached by when, in the first person."),
        new("rationale", Text, "Why this goal, with sources; its absence is a warning."),
        new("issues", Text, "The professional issues and opportunities around the goal."),
        new("parts", Each(new FormatValue.Mapping(GoalPart)), "Further parts of the goal under headings of their own."),
        new("horizon", LooseDate, "By when, as a date or in words.") { Examples = ["2029-12", "long term"] },
        new("type", Text, "The kind of goal.") { Examples = ["technical"] },
        new("competencies", Texts, "What the goal develops."),
        new("actions", Each(Text, new FormatValue.Mapping(Step)), "What will be done."),
        new("milestones", Each(Text, new FormatValue.Mapping(Step)), "What will be reached on the way, and by when."),
        new("resources", Texts, "What it needs."),
        new("barriers", Texts, "What may stand in the way."),
        new("measure", new FormatValue.Either(Text, new FormatValue.Mapping(Measure)), "How anybody can tell whether the goal was reached."),
        new("status", Statuses, "How far the goal is."),
        new("met", LooseDate, "When the goal was met; says the status, too.") { Examples = ["2029-11-30"] },
        new("review", Text, "What the edition says about the goal's course, such as why it was deferred."),
        new("progress", Each(Text, new FormatValue.Mapping(Progress)), "What happened since the plan was made."),
        new("next-review", LooseDate, "When the goal is looked at again.") { Examples = ["2027-11-15"] },
    ]);

    internal static FormatMapping GoalPart => new("goal-part", "A part of a goal", () =>
    [
        Heading,
        OtherHeading,
        new("text", Text, "The part's prose, in Markdown."),
        Audience,
    ]);

    internal static FormatMapping Step => new("step", "An action or a milestone", () =>
    [
        new("title", Text, "What is done or reached.") { IsRequired = true },
        Audience,
        new("due", LooseDate, "By when.") { Examples = ["2027-03-31", "Fall 2027", "Q3 2027"] },
        new("status", Statuses, "How far it is."),
        new("met", LooseDate, "When it was met; says the status, too."),
        new("was", Text, "The title that it had in the edition before."),
        new("evidence", Text, "What shows that it was done."),
    ]);

    private static FormatMapping Measure => new("measure", "A measure", () =>
    [
        new("description", Text, "What is measured, and how."),
        new("baseline", Text, "The value today."),
        new("target", Text, "The value to reach."),
        new("current", Text, "The value at the last review."),
        new("unit", Text, "What is counted.") { Examples = ["areas"] },
    ]);

    internal static FormatMapping Progress => new("progress", "An entry of progress", () =>
    [
        new("date", LooseDate, "When it happened."),
        new("text", Text, "What happened.") { IsRequired = true },
    ]);

    private static FormatKey[] ContentKeys =>
    [
        new("sections", Items, "The outline: sections, and the place of the goals among them."),
        new("goals", Each(new FormatValue.Mapping(Goal)), "The goals, in their order."),
        new("references", Each(Text, new FormatValue.Mapping(ReferenceFormat.Work)), "A file of references, several files, or the works themselves.") { Examples = ["references.yaml"] },
        new("nocite", Texts, "Keys of works to list although nothing cites them; “*” for all."),
        new("appendices", Each(new FormatValue.Mapping(Appendix)), "The appendices, which are lettered where there are several (APA 2.14)."),
    ];
}
