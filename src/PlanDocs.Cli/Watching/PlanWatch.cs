using System.Diagnostics;
using PlanDocs.Plans;

namespace PlanDocs.Cli;

/// <summary>Builds a plan, and builds it again whenever it or anything that it is made of was changed, until it is told to stop.</summary>
internal sealed class PlanWatch(BuildRequest request, WatchReport report)
{
    /// <summary>Asked again after so long even if the system reports nothing, since some file systems never report.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>An editor may write a file in several steps, or remove it before it puts the new one there.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(15);
    private const int LongestSettling = 5;

    private readonly BuildResources _resources = new();

    public void Run(CancellationToken stop)
    {
        using var signal = new ChangeSignal();
        while (!stop.IsCancellationRequested)
        {
            var started = Stopwatch.GetTimestamp();
            var outcome = PlanBuild.Run(request, _resources);
            var files = outcome.FilesSought.Count > 0 ? outcome.FilesSought : [FileStamp.Of(Path.GetFullPath(request.PlanPath))];
            report.Print(outcome, files.Count, Stopwatch.GetElapsedTime(started));
            signal.Watch(files.Select(file => Path.GetDirectoryName(file.Path)!));
            WaitForChange(files, signal, stop);
        }
    }

    /// <summary>Only what the plan is made of counts, so that the documents themselves never start a build.</summary>
    private static void WaitForChange(IReadOnlyList<FileStamp> files, ChangeSignal signal, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && !files.Any(IsChanged))
            signal.Wait(Patience, stop);
        for (var round = 0; round < LongestSettling && !stop.IsCancellationRequested; round++)
        {
            var before = files.Select(file => FileStamp.Of(file.Path)).ToList();
            stop.WaitHandle.WaitOne(Settling);
            if (before.All(file => file.Length > 0 && !IsChanged(file)))
                return;
        }
    }

    private static bool IsChanged(FileStamp file) => FileStamp.Of(file.Path) != file;
}
