using System.Diagnostics;
using System.Globalization;

namespace PlanDocs.Fuzzing;

/// <summary>Many executions of one target on all processors; every failure of a new kind is kept with its input.</summary>
internal sealed class Campaign(FuzzTarget target, long first, long count, string folder)
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(10);
    private const long MostMemory = 1L << 30;

    private readonly HashSet<string> _kinds = [];
    private readonly Lock _lock = new();
    private readonly Worker[] _workers = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Worker())];
    private long _next = first - 1;
    private long _slowest;
    private long _slowestNumber;
    private long _largest;

    public CampaignOutcome Run()
    {
        Directory.CreateDirectory(folder);
        if (count == 1)
            File.WriteAllBytes(InputPath(first), Mutation.Make(target, first));
        var started = Stopwatch.GetTimestamp();
        // A deep stack, as the main thread of a program has one of 8 MB.
        var threads = _workers.Select(worker => new Thread(() => Work(worker), 8 << 20)).ToList();
        threads.ForEach(thread => thread.Start());
        while (!threads.TrueForAll(thread => thread.Join(100)))
            Supervise();
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{target.Name,-12} {count,12:N0} executions in {seconds,7:N0} s, {seconds * 1e6 / count,9:N1} µs each, slowest {_slowest / 1000.0,7:N0} ms (number {_slowestNumber}), memory {_largest >> 20} MB, {_kinds.Count} kinds of failures"));
        return new CampaignOutcome(target.Name, count, (_slowest, _slowestNumber), _kinds.Count);
    }

    private void Work(Worker worker)
    {
        for (var number = Interlocked.Increment(ref _next); number < first + count; number = Interlocked.Increment(ref _next))
        {
            worker.Number = number;
            var started = worker.Started = Stopwatch.GetTimestamp();
            Execute(number);
            worker.Started = 0;
            var elapsed = (long)Stopwatch.GetElapsedTime(started).TotalMicroseconds;
            if (elapsed > Interlocked.Read(ref _slowest))
                _slowestNumber = number;
            InterlockedMaximum(ref _slowest, elapsed);
        }
    }

    private void Execute(long number)
    {
        var input = Mutation.Make(target, number);
        try
        {
            target.Run(input);
        }
        catch (Exception exception)
        {
            Report(number, input, $"{exception.GetType().Name}: {exception.Message}", Kind(exception));
        }
    }

    /// <summary>
    /// A hang cannot be stopped from outside, so it ends the campaign. It must have used the processor as well: where others work on the machine, time alone says nothing.
    /// </summary>
    private void Supervise()
    {
        using var process = Process.GetCurrentProcess();
        InterlockedMaximum(ref _largest, process.WorkingSet64);
        foreach (var worker in _workers)
        {
            var (number, started) = (worker.Number, worker.Started);
            if (worker.SeenStarted != started)
                (worker.SeenStarted, worker.SeenProcessorTime) = (started, process.TotalProcessorTime);
            if (started == 0 || Stopwatch.GetElapsedTime(started) < LongestRun || process.TotalProcessorTime - worker.SeenProcessorTime < LongestRun * _workers.Length)
                continue;
            Report(number, Mutation.Make(target, number), $"takes more than {LongestRun.TotalSeconds} s", "hang");
            Environment.Exit(1);
        }

        if (_largest > MostMemory)
        {
            Report(_workers[0].Number, [], $"more than {MostMemory >> 20} MB; one of the executions {string.Join(", ", _workers.Select(worker => worker.Number))}", "memory");
            Environment.Exit(1);
        }
    }

    private void Report(long number, byte[] input, string message, string kind)
    {
        lock (_lock)
        {
            if (!_kinds.Add(kind))
                return;
            var path = InputPath(number);
            File.WriteAllBytes(path, input);
            Console.WriteLine($"{target.Name} {number}: {message}\n  {kind}\n  {path}");
        }
    }

    private string InputPath(long number) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{target.Name}-{number}"));

    /// <summary>Where it was thrown: the same place is the same failure.</summary>
    private static string Kind(Exception exception)
    {
        if (exception is BrokenPromiseException broken)
            return broken.Promise;
        var frames = (exception.StackTrace ?? "").Split('\n').Where(line => line.Contains("PlanDocs", StringComparison.Ordinal)).Take(3).Select(line => line.Trim());
        return $"{exception.GetType().Name} {string.Join(" < ", frames)}";
    }

    private static void InterlockedMaximum(ref long target, long value)
    {
        for (var seen = Interlocked.Read(ref target); value > seen; seen = Interlocked.Read(ref target))
            Interlocked.CompareExchange(ref target, value, seen);
    }

    private sealed class Worker
    {
        private long _number;
        private long _started;

        /// <summary>What the supervisor saw last, and when in processor time it saw it first.</summary>
        public long SeenStarted { get; set; }

        public TimeSpan SeenProcessorTime { get; set; }

        public long Number { get => Interlocked.Read(ref _number); set => Interlocked.Exchange(ref _number, value); }

        /// <summary>A time stamp, or 0 between two executions.</summary>
        public long Started { get => Interlocked.Read(ref _started); set => Interlocked.Exchange(ref _started, value); }
    }
}
