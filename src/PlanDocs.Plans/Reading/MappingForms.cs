using PlanDocs.Reading;

namespace PlanDocs.Plans;

/// <summary>What the mappings in the lists of a plan look like, and what people call their keys.</summary>
internal static class MappingForms
{
    public static MappingForm Section { get; } = Of("section", "heading", "heading", "name heading body text content text paragraphs text prose text subsections sections", PlanFormat.Section, PlanFormat.Picture);

    public static MappingForm Appendix { get; } = Of("appendix", "heading", "heading", "name heading body text content text paragraphs text prose text", PlanFormat.Appendix);

    public static MappingForm Goal { get; } = Of(
        "goal", "id", "title", "key id name title heading title goal title description statement why rationale reason rationale deadline horizon due horizon date horizon steps milestones metric measure", PlanFormat.Goal);

    public static MappingForm GoalPart { get; } = Of("part of a goal", "heading", "heading", "name heading body text content text prose text", PlanFormat.GoalPart);

    public static MappingForm Action { get; } = Of("action", "title", "title", StepWords, PlanFormat.Step);

    public static MappingForm Milestone { get; } = Of("milestone", "title", "title", StepWords, PlanFormat.Step);

    public static MappingForm Progress { get; } = Of("progress entry", "date", "text", "when date note text title text description text", PlanFormat.Progress);

    public static MappingForm Author { get; } = Of("author", "name", "name", "e-mail email mail email website links url links first given first-name given last family last-name family", PlanFormat.Author);

    public static MappingForm Affiliation { get; } = Of("affiliation", "institution", "institution", "name institution university institution school institution", PlanFormat.Affiliation);

    public static MappingForm Link { get; } = Of("link", "url", "url", "name label title label text label address url href url", PlanFormat.Link);

    private const string StepWords = "name title milestone title action title text title description title deadline due date due when due done met completed met finished met";

    private static MappingForm Of(string noun, string firstKey, string textKey, string otherWords, params FormatMapping[] mappings) =>
        new(noun, firstKey, textKey, [.. mappings.SelectMany(mapping => mapping.Keys).Select(key => key.Name).Distinct()]) { OtherWords = WordPairs.Read(otherWords) };
}
