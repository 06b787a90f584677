namespace PlanDocs.Citations;

internal sealed record EtAlElement(string Term, Formatting Format);
