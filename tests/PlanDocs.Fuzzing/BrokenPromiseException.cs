namespace PlanDocs.Fuzzing;

/// <summary>A result that PlanDocs promises never to give, such as a plan of its own that it cannot read.</summary>
internal sealed class BrokenPromiseException(string promise, string found) : Exception($"{promise}: {found}")
{
    public string Promise { get; } = promise;
}
