using System.Globalization;
using System.Text;

namespace PlanDocs.Benchmarks;

/// <summary>The papers that are timed: ten pages of real text, and the same text many times over.</summary>
internal static class BenchmarkPaper
{
    public static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Papers");

    /// <summary>Writes `pages-10.yaml`, `pages-100.yaml`, `pages-750.yaml`, and their references into a folder.</summary>
    public static void WriteAll(string folder)
    {
        Directory.CreateDirectory(folder);
        File.Copy(Path.Combine(Folder, "references.yaml"), Path.Combine(folder, "references.yaml"), overwrite: true);
        foreach (var (pages, copies) in new[] { (10, 1), (100, 13), (750, 125) })
            File.WriteAllText(Path.Combine(folder, $"pages-{pages}.yaml"), Plan(copies));
    }

    /// <summary>Writes so many plans of ten pages, each with a title of its own, and their references into a folder.</summary>
    public static void WriteMany(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        File.Copy(Path.Combine(Folder, "references.yaml"), Path.Combine(folder, "references.yaml"), overwrite: true);
        var plan = Plan(1);
        for (var number = 1; number <= count; number++)
        {
            var name = number.ToString("00000", CultureInfo.InvariantCulture);
            File.WriteAllText(Path.Combine(folder, $"plan-{name}.yaml"), plan.Replace("\ntitle: ", $"\ntitle: Plan {name}, ", StringComparison.Ordinal));
        }
    }

    /// <summary>The plan with each part between `# repeat` and `# end` written several times, its identifiers numbered.</summary>
    public static string Plan(int copies)
    {
        var plan = new StringBuilder();
        var repeated = new StringBuilder();
        var isRepeated = false;
        foreach (var line in File.ReadLines(Path.Combine(Folder, "ten-pages.yaml")))
        {
            var mark = line.Trim();
            if (mark == "# end")
                plan.Append(Repeat(repeated.ToString(), copies));
            else if (mark != "# repeat")
                (isRepeated ? repeated : plan).Append(line).Append('\n');
            else
                repeated.Clear();
            isRepeated = mark == "# repeat" || (isRepeated && mark != "# end");
        }

        return plan.ToString();
    }

    private static string Repeat(string part, int copies) => string.Concat(Enumerable.Range(1, copies).Select(copy =>
        part.Replace("copy1", "copy" + copy.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
}
