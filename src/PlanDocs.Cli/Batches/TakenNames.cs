namespace PlanDocs.Cli;

/// <summary>
/// The names that plans which are built together have given their documents; no two may share one. Each plan takes its names when those before it have taken
/// theirs, so that the order of the command line and not that of the threads says whose they are.
/// </summary>
internal sealed class TakenNames
{
    private readonly object _turns = new();
    /// <summary>By the full path of a folder and the name of a document in it, the plan that has it.</summary>
    private readonly Dictionary<string, Dictionary<string, string>> _folders = new(StringComparer.OrdinalIgnoreCase);
    private int _turn;

    /// <summary>Takes the names of a plan's documents; what is wrong, if another plan has one of them already.</summary>
    /// <param name="turn">The plan's number among those that are built together, from 0.</param>
    public Diagnostic? Take(int turn, BuildRequest request, IReadOnlyList<string> names)
    {
        lock (_turns)
        {
            WaitFor(turn);
            var clash = names.Select(name => Clash(request, name)).FirstOrDefault(found => found is not null);
            Next();
            return clash;
        }
    }

    /// <summary>To be told when a plan is done: one that had no names must not keep the others waiting.</summary>
    public void Pass(int turn)
    {
        lock (_turns)
        {
            if (_turn > turn)
                return;
            WaitFor(turn);
            Next();
        }
    }

    private void WaitFor(int turn)
    {
        while (_turn < turn)
            Monitor.Wait(_turns);
    }

    private void Next()
    {
        _turn++;
        Monitor.PulseAll(_turns);
    }

    private Diagnostic? Clash(BuildRequest request, string name)
    {
        var folder = Path.GetFullPath(request.OutputFolder);
        if (!_folders.TryGetValue(folder, out var plans))
            _folders[folder] = plans = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        return plans.TryAdd(name, request.PlanPath) ? null : Errors.PlansShareTheirDocuments([plans[name], request.PlanPath], Path.Combine(folder, name));
    }
}
