namespace PlanDocs;

public sealed record TableColumn(TextAlignment Alignment);
