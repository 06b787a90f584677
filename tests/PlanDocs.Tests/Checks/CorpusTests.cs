using System.Globalization;
using PlanDocs.Checks;

namespace PlanDocs.Tests.Checks;

/// <summary>
/// The rules against papers written for the purpose: in tests/checks/planted each fault is named at the head of its file, and in tests/checks/clean stands prose that only looks
/// suspicious. The figures are printed; `--show-live-output on` shows them.
/// </summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    private const double LeastFound = 0.95;
    private const int WordsPerFalseAlarm = 3000;

    [Fact]
    public void Of_the_planted_faults_nearly_all_are_found()
    {
        var (planted, missed, others) = (0, new List<string>(), new List<string>());
        foreach (var path in Files("planted"))
        {
            var faults = Faults(path);
            var findings = Checked.File(path).Diagnostics.Where(IsOfPaper).ToList();
            planted += faults.Count;
            foreach (var fault in faults)
            {
                if (findings.FindIndex(finding => finding.Code == fault.Code && IsAt(finding.Span, fault.Words)) is >= 0 and var index)
                    findings.RemoveAt(index);
                else
                    missed.Add($"{Path.GetFileName(path)}: {fault.Code} {fault.Words}");
            }

            others.AddRange(findings.Select(Shown));
        }

        var found = (double)(planted - missed.Count) / planted;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{planted - missed.Count} of {planted} planted faults found, {found:P1}; {others.Count} other findings"));
        Assert.True(found >= LeastFound, string.Join('\n', missed));
        Assert.Empty(others);
    }

    [Fact]
    public void Clean_prose_hardly_ever_raises_an_alarm()
    {
        var (words, alarms) = (0, new List<string>());
        foreach (var path in Files("clean").Append(Path.Combine(Folders.Data, "career-plan.yaml")))
        {
            var built = Pipeline.Run(new BuildOptions(path), new BuildResources());
            words += PaperCount.Of(built.Paper!) is { } count ? count.Text + count.Abstract + count.TablesAndFigures + count.Appendices : 0;
            alarms.AddRange(Checked.File(path).Diagnostics.Where(IsOfPaper).Select(Shown));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{alarms.Count} alarms in {words:N0} words of clean text"));
        Assert.True(words > 6000, "The corpus is too small to say anything.");
        Assert.True(alarms.Count * WordsPerFalseAlarm < words, string.Join('\n', alarms));
    }

    /// <summary>What this machine's fonts have to say is no property of a paper.</summary>
    private static bool IsOfPaper(Diagnostic diagnostic) => !diagnostic.Code.StartsWith("PD40", StringComparison.Ordinal);

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Folders.Repository, "tests", "checks", folder), "*.yaml").Where(path => Path.GetFileName(path) != "references.yaml").Order(StringComparer.Ordinal);

    private static List<(string Code, string Words)> Faults(string path) =>
        [.. File.ReadLines(path).Where(line => line.StartsWith("# fault: ", StringComparison.Ordinal)).Select(line => line["# fault: ".Length..].Split(' ', 2)).Select(parts => (parts[0], parts[1]))];

    /// <summary>The words, or where spaces are meant the words before them.</summary>
    private static bool IsAt(SourceSpan span, string words)
    {
        var text = string.IsNullOrWhiteSpace(span.Text) ? span.File!.Text[Math.Max(0, span.Start - words.Length)..span.Start] : span.Text;
        return Plain(text).Contains(Plain(words), StringComparison.Ordinal);
    }

    private static string Plain(string text) => text.Replace('’', '\'').Replace('“', '"').Replace('”', '"').ReplaceLineEndings(" ");

    private static string Shown(Diagnostic diagnostic) => $"{diagnostic.Code} {Path.GetFileName(diagnostic.Span.File?.Path)}:{diagnostic.Span.Position.Line}: {diagnostic.Message}";
}
