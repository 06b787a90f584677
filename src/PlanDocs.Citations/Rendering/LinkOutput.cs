namespace PlanDocs.Citations;

internal sealed record LinkOutput(LinkTarget Target, Output Content) : Output;
