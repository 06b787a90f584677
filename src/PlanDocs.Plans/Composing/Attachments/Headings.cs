namespace PlanDocs.Plans;

/// <summary>The headings of an attachment: real ones, by which both people and programs find its parts.</summary>
internal static class Headings
{
    public static Heading Section(Composition composing, string words, string id) => new(1, [new Text(words)], composing.Ids.Reserve(id));
}
