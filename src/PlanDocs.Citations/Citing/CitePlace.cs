namespace PlanDocs.Citations;

internal sealed record CitePlace(CitePosition Position, bool IsNearNote, int? FirstNoteNumber);
