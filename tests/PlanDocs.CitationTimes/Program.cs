using System.Diagnostics;
using System.Globalization;
using PlanDocs.CitationTimes;

// usage: FILE [COUNT|all [RUNS]]. Prints, with tabs between: milliseconds and processor milliseconds of the first run, the medians of the other runs,
// and the number of entries. On a machine that does other work besides, the processor's time is the one to compare.
var works = args switch
{
    [var path] => CitedWorks.Read(path),
    [var path, var count, ..] => CitedWorks.Read(path, count == "all" ? null : int.Parse(count, CultureInfo.InvariantCulture)),
    _ => throw new ArgumentException("usage: FILE [COUNT|all [RUNS]]"),
};
var runs = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1;
var times = new List<(double Wall, double Processor)>(runs);
var entries = 0;
for (var run = 0; run < runs; run++)
{
    var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
    entries = works.Render().Entries.Count;
    times.Add((Stopwatch.GetElapsedTime(start).TotalMilliseconds, (Environment.CpuUsage.TotalTime - used).TotalMilliseconds));
}

var later = times.Count > 1 ? times[1..] : times;
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{times[0].Wall:0.0}\t{times[0].Processor:0.0}\t{Median(later.Select(time => time.Wall)):0.0}\t{Median(later.Select(time => time.Processor)):0.0}\t{entries}"));

static double Median(IEnumerable<double> values) => values.Order().ToArray() is var sorted ? sorted[sorted.Length / 2] : 0;
