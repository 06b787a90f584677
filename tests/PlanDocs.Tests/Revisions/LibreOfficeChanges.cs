using System.Text.Json;
using PlanDocs.Revisions;

namespace PlanDocs.Tests.Revisions;

/// <summary>Marked-up documents with all changes accepted and rejected by LibreOffice, beside fresh ones. One start of the program for all, because starting takes longer than the work.</summary>
public sealed class LibreOfficeChanges : IDisposable
{
    /// <summary>That of the system, for which LibreOffice's bridge is installed.</summary>
    private const string Python = "/usr/bin/python3";

    private static readonly string[] Ways = ["none", "accept", "reject"];

    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<Dictionary<string, ReadByLibreOffice>> _read;

    public LibreOfficeChanges() => _read = new Lazy<Dictionary<string, ReadByLibreOffice>>(Read);

    internal ReadByLibreOffice Accepted(string name) => _read.Value[name + "/marked/accept"];

    internal ReadByLibreOffice Rejected(string name) => _read.Value[name + "/marked/reject"];

    internal ReadByLibreOffice Marked(string name) => _read.Value[name + "/marked/none"];

    internal ReadByLibreOffice Before(string name) => _read.Value[name + "/before/none"];

    internal ReadByLibreOffice After(string name) => _read.Value[name + "/after/none"];

    internal byte[] MarkedDocx(string name) => File.ReadAllBytes(Path.Combine(_folder.Path, FileName(name, "marked")));

    public void Dispose() => _folder.Dispose();

    private static string FileName(string name, string document) => $"{EditionPairs.Names.ToList().IndexOf(name)}-{document}.docx";

    private Dictionary<string, ReadByLibreOffice> Read()
    {
        if (!ExternalTool.IsInstalled("soffice") || !ExternalTool.IsInstalled(Python) || ExternalTool.TryRun(Python, "python3", "-c", "import uno").ExitCode != 0)
            Assert.Skip("LibreOffice cannot be driven: apt-get install libreoffice-writer python3-uno");
        var jobs = new List<(string Key, string File, string Way)>();
        foreach (var name in EditionPairs.Names)
        {
            var pair = EditionPairs.Of(name);
            foreach (var (document, paper) in new[] { ("marked", Revision.Of(pair.Before, pair.After)), ("before", pair.Before), ("after", pair.After) })
            {
                File.WriteAllBytes(Path.Combine(_folder.Path, FileName(name, document)), Revised.Docx(paper));
                jobs.AddRange(Ways.Where(way => way == "none" || document == "marked").Select(way => ($"{name}/{document}/{way}", FileName(name, document), way)));
            }
        }

        var script = Path.Combine(Folders.Repository, "tests", "PlanDocs.Tests", "Revisions", "resolve-changes.py");
        var output = ExternalTool.Run(Python, "python3", [script, _folder.Path, .. jobs.SelectMany(job => new[] { job.File, job.Way })]);
        return jobs.Zip(output.Split('\n'), (job, line) => (job.Key, Parse(line))).ToDictionary(StringComparer.Ordinal);
    }

    private static ReadByLibreOffice Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        return new ReadByLibreOffice(
            json.RootElement.GetProperty("text").GetString()!, [.. json.RootElement.GetProperty("drawings").EnumerateArray().Select(title => title.GetString()!)]);
    }
}
