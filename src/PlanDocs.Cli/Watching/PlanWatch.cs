using System.Diagnostics;
using PlanDocs.Plans;

namespace PlanDocs.Cli;

/// <summary>Builds a plan, and builds it again whenever it or anything that it is made of was changed, until it is told to stop.</summary>
internal sealed class PlanWatch(BuildRequest request, WatchReport report)
{
    /// <summary>Asked again after so long even if the system reports nothing, since some file systems never report.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>An editor may write a file in several steps, or remove it before it puts the new one there: what has errors is believed when it was left alone for so long.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(15);
    private const int MostHalfWritten = 5;

    private readonly BuildResources _resources = new();

    public void Run(CancellationToken stop)
    {
        using var signal = new ChangeSignal();
        var halfWritten = 0;
        while (!stop.IsCancellationRequested)
        {
            var started = Stopwatch.GetTimestamp();
            var outcome = PlanBuild.Run(request, _resources);
            var elapsed = Stopwatch.GetElapsedTime(started);
            var files = outcome.FilesSought.Count > 0 ? outcome.FilesSought : [FileStamp.Of(Path.GetFullPath(request.PlanPath))];
            if (outcome.ErrorCount > 0 && halfWritten++ < MostHalfWritten && IsBeingWritten(files, stop))
                continue;
            halfWritten = 0;
            report.Print(outcome, files.Count, elapsed);
            signal.Watch(files.Select(file => Path.GetDirectoryName(file.Path)!));
            WaitForChange(files, signal, stop);
        }
    }

    private static bool IsBeingWritten(IReadOnlyList<FileStamp> files, CancellationToken stop)
    {
        stop.WaitHandle.WaitOne(Settling);
        return files.Any(IsChanged);
    }

    /// <summary>Only what the plan is made of counts, so that the documents themselves never start a build.</summary>
    private static void WaitForChange(IReadOnlyList<FileStamp> files, ChangeSignal signal, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && !files.Any(IsChanged))
            signal.Wait(Patience, stop);
    }

    private static bool IsChanged(FileStamp file) => FileStamp.Of(file.Path) != file;
}
