namespace PlanDocs.Fuzzing;

/// <summary>The limits of docs/limits.md, each with the inputs that come nearest to it.</summary>
internal static class LimitCases
{
    public static IReadOnlyList<LimitCase> All { get; } = [.. FileLimits.Cases, .. YamlLimits.Cases, .. ProseLimits.Cases, .. PictureLimits.Cases, .. ReferenceLimits.Cases, .. StyleLimits.Cases, .. PaperLimits.Cases, .. EssayLimits.Cases];
}
