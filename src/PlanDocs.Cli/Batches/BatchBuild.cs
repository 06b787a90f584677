namespace PlanDocs.Cli;

/// <summary>Many plans side by side, each in its own right: a broken one stops no other.</summary>
/// <param name="jobs">How many plans are built at the same time; at least 1.</param>
internal sealed class BatchBuild(IReadOnlyList<BuildRequest> builds, int jobs, BatchReport report)
{
    private readonly BatchRow[] _rows = new BatchRow[builds.Count];
    private readonly Lock _reporting = new();
    private readonly TakenNames _names = new();
    private int _next = -1;

    /// <summary>The worst of all exit codes: documents that could not be written are worse than a plan with errors.</summary>
    public ExitCode Run()
    {
        // Threads of their own, since a worker waits for the DOCX that the pool's threads write.
        var workers = Enumerable.Range(0, Math.Min(jobs, builds.Count)).Select(_ => new Thread(Work)).ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        report.Finish(_rows);
        return _rows.Select(row => row.ExitCode).DefaultIfEmpty(ExitCode.Done).Max();
    }

    private void Work()
    {
        var resources = new BuildResources();
        for (var index = Interlocked.Increment(ref _next); index < builds.Count; index = Interlocked.Increment(ref _next))
        {
            var outcome = Build(index, resources);
            _rows[index] = BatchRow.Of(outcome);
            lock (_reporting)
                report.Done(outcome);
        }
    }

    // A fault of PlanDocs itself is one plan's misfortune and not the others'.
    private PlanOutcome Build(int index, BuildResources resources)
    {
        var request = builds[index];
        try
        {
            return PlanBuild.Run(request, resources, names => _names.Take(index, request, names));
        }
        catch (Exception exception)
        {
            var bug = Errors.Bug($"{request.PlanPath}: {exception.GetType().Name}: {exception.Message}");
            return new PlanOutcome(request.PlanPath, ExitCode.CouldNotWrite, [], [bug]);
        }
        finally
        {
            _names.Pass(index);
        }
    }
}
