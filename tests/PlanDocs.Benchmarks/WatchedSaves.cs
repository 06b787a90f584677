using System.Diagnostics;
using System.Globalization;

namespace PlanDocs.Benchmarks;

/// <summary>Saves a watched plan again and again, and times each save until the new PDF and DOCX stand in their places.</summary>
internal static class WatchedSaves
{
    private const int Saves = 31;

    /// <param name="plandocs">The native binary.</param>
    /// <param name="plan">A plan, which is copied with its folder first.</param>
    public static void Time(string plandocs, string plan)
    {
        var folder = Directory.CreateTempSubdirectory("plandocs-watch-").FullName;
        try
        {
            foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(Path.GetFullPath(plan))!))
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
            Print(Time(plandocs, Path.Combine(folder, Path.GetFileName(plan)), Path.Combine(folder, "output")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<double> Time(string plandocs, string plan, string output)
    {
        using var watch = Process.Start(new ProcessStartInfo(plandocs, ["watch", plan, "--output", output, "--quiet"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            string[] documents = [.. new[] { ".pdf", ".docx" }.Select(extension => Path.Combine(output, Path.GetFileNameWithoutExtension(plan) + extension))];
            WaitFor(() => documents.All(File.Exists));
            var text = File.ReadAllText(plan);
            return [.. Enumerable.Range(1, Saves).Select(save => Time(plan, string.Create(CultureInfo.InvariantCulture, $"{text}# {save}\n"), documents))];
        }
        finally
        {
            watch.Kill();
            watch.WaitForExit();
        }
    }

    /// <summary>Writes in place, as most editors do: the file is emptied and filled.</summary>
    private static double Time(string plan, string text, string[] documents)
    {
        Thread.Sleep(200);
        var before = documents.Select(File.GetLastWriteTimeUtc).ToList();
        var started = Stopwatch.GetTimestamp();
        File.WriteAllText(plan, text);
        WaitFor(() => documents.Zip(before).All(pair => File.GetLastWriteTimeUtc(pair.First) != pair.Second));
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static void WaitFor(Func<bool> condition)
    {
        for (var waited = 0; !condition(); waited++)
        {
            if (waited > 10_000)
                throw new TimeoutException("The watched plan was not built.");
            Thread.Sleep(1);
        }
    }

    private static void Print(List<double> milliseconds)
    {
        milliseconds.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Saves} saves, from the save to the new PDF and DOCX: median {milliseconds[Saves / 2]:0} ms, fastest {milliseconds[0]:0} ms, slowest {milliseconds[^1]:0} ms"));
    }
}
