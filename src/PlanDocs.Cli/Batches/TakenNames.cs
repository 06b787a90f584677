using System.Collections.Concurrent;

namespace PlanDocs.Cli;

/// <summary>The names that plans which are built together have given their documents; no two may share one.</summary>
internal sealed class TakenNames
{
    private readonly ConcurrentDictionary<string, string> _plans = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the names of a plan's documents; what is wrong, if another plan has one of them already.</summary>
    public Diagnostic? Clash(BuildRequest request, BuiltDocuments built)
    {
        foreach (var document in built.Documents)
        {
            var path = Path.GetFullPath(Path.Combine(request.OutputFolder, document.Name));
            var owner = _plans.GetOrAdd(path, request.PlanPath);
            if (owner != request.PlanPath)
                return Errors.PlansShareTheirDocuments([owner, request.PlanPath], path);
        }

        return null;
    }
}
