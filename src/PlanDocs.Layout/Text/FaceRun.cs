namespace PlanDocs.Layout;

/// <summary>A stretch of a word that one face shows in one script.</summary>
internal readonly record struct FaceRun(int Start, int Length, FontFace Face, int Script, bool IsReplacement);
