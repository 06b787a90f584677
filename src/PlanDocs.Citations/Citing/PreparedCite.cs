namespace PlanDocs.Citations;

internal sealed record PreparedCite(Cite Source, CiteContext Context);
