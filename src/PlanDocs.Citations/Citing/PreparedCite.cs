namespace PlanDocs.Citations;

internal sealed record PreparedCite(Cite Source, CiteContext Context)
{
    /// <summary>Leads to the work's entry, where it has one.</summary>
    public Output Linked(Output output) => Context.IsListed ? new LinkOutput(new InternalTarget("ref-" + Source.Key), output) : output;
}
