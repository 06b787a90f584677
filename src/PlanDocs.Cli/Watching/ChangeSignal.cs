namespace PlanDocs.Cli;

/// <summary>Wakes a waiting thread when something in a watched folder may have changed; what it was, the waiting one finds out.</summary>
internal sealed class ChangeSignal : IDisposable
{
    private readonly Dictionary<string, FileSystemWatcher> _watchers = new(StringComparer.Ordinal);
    private readonly AutoResetEvent _changed = new(false);

    /// <summary>Watches these folders and no others.</summary>
    public void Watch(IEnumerable<string> folders)
    {
        var wanted = folders.ToHashSet(StringComparer.Ordinal);
        foreach (var folder in _watchers.Keys.Where(folder => !wanted.Contains(folder)).ToList())
        {
            _watchers[folder].Dispose();
            _watchers.Remove(folder);
        }

        foreach (var folder in wanted.Where(folder => !_watchers.ContainsKey(folder)))
        {
            if (TryWatch(folder) is { } watcher)
                _watchers.Add(folder, watcher);
        }
    }

    /// <summary>Returns at a change, after some time without one, or when told to stop.</summary>
    public void Wait(TimeSpan atMost, CancellationToken stop) => WaitHandle.WaitAny([_changed, stop.WaitHandle], atMost);

    public void Dispose()
    {
        foreach (var watcher in _watchers.Values)
            watcher.Dispose();
        _changed.Dispose();
    }

    private FileSystemWatcher? TryWatch(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size };
            watcher.Changed += Wake;
            watcher.Created += Wake;
            watcher.Deleted += Wake;
            watcher.Renamed += Wake;
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // A folder that is missing, or a system whose watches are used up: the waiting one asks again after a while.
            return null;
        }
    }

    private void Wake(object sender, FileSystemEventArgs change) => _changed.Set();
}
