namespace PlanDocs.Plans;

public sealed record AuthorLink(Sourced<string>? Label, Sourced<string> Url);
