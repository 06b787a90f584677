using System.Diagnostics;
using PlanDocs.Cli;
using PlanDocs.Layout;

namespace PlanDocs.Tests.Cli;

/// <summary>Documents are written whole or not at all, and into their folder or nowhere.</summary>
public sealed class WritingTests : IDisposable
{
    private const string Plan = "plandocs: 1\ntitle: A Plan\nauthor: Maya Ortiz\nsections:\n  - heading: Start\n    text: Words.\n";
    private readonly TemporaryFolder _folder = new();

    public WritingTests()
    {
        if (FontSet.Load(Layout.LaidOut.Design, FontCatalog.OfSystem()).Value is null)
            Assert.Skip("No font is installed: apt-get install fonts-liberation");
        _folder.Write("plan.yaml", Plan);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_document_that_is_a_link_out_of_the_folder_is_not_followed_and_nothing_is_written()
    {
        var target = _folder.Write("elsewhere/notes.txt", "mine");
        Directory.CreateDirectory(Below("output"));
        File.CreateSymbolicLink(Below("output/plan.docx"), target);

        var (exitCode, _, errors) = Program.Run(_folder.Path, "build", "plan.yaml");

        Assert.Equal(3, exitCode);
        Assert.Contains("error PD9011: output/plan.docx is a link to ", errors.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(target));
        Assert.Equal(["output/plan.docx"], Files("output"));
    }

    [Fact]
    public void A_link_that_stays_in_the_folder_is_followed_and_the_folder_itself_may_be_one()
    {
        Directory.CreateDirectory(Below("real"));
        Directory.CreateSymbolicLink(Below("output"), Below("real"));
        File.CreateSymbolicLink(Below("real/plan.pdf"), "latest.pdf");

        Assert.Equal(0, Program.Run(_folder.Path, "build", "plan.yaml").ExitCode);

        Assert.NotNull(new FileInfo(Below("real/plan.pdf")).LinkTarget);
        Assert.Equal("%PDF"u8.ToArray(), File.ReadAllBytes(Below("real/latest.pdf"))[..4]);
    }

    [Fact]
    public void A_folder_below_the_output_that_leads_out_of_it_is_refused()
    {
        _folder.Write("plans/a/plan.yaml", Plan);
        _folder.Write("plans/b/plan.yaml", Plan);
        Directory.CreateDirectory(Below("elsewhere"));
        Directory.CreateDirectory(Below("output"));
        Directory.CreateSymbolicLink(Below("output/a"), Below("elsewhere"));

        var (exitCode, _, errors) = Program.Run(_folder.Path, "build", "plans");

        Assert.Equal(3, exitCode);
        Assert.Contains("PD9011", errors, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(Below("elsewhere")));
        Assert.Equal(["output/b/plan.docx", "output/b/plan.pdf"], Files("output/b"));
    }

    [Fact]
    public void A_link_that_lies_where_the_waiting_file_would_lie_is_not_written_through()
    {
        var target = _folder.Write("elsewhere.txt", "mine");
        var waiting = Below($".a.pdf.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}.partial");
        File.CreateSymbolicLink(waiting, target);

        AtomicFile.Write(Below("a.pdf"), "new"u8.ToArray());

        Assert.Equal(("mine", "new"), (File.ReadAllText(target), File.ReadAllText(Below("a.pdf"))));
        Assert.False(File.Exists(waiting));
    }

    [Fact]
    public void What_a_killed_run_left_is_removed_and_what_a_running_one_writes_is_not()
    {
        var abandoned = _folder.Write($".a.pdf.{EndedProcess()}-1.partial", "half");
        var running = _folder.Write($".b.pdf.{Environment.ProcessId}-1.partial", "half");
        var other = _folder.Write(".c.partial", "whole");

        StagedFile.RemoveAbandoned(_folder.Path);

        Assert.Equal((false, true, true), (File.Exists(abandoned), File.Exists(running), File.Exists(other)));
    }

    [Fact]
    public void A_folder_in_the_place_of_a_document_is_told_and_neither_document_is_written()
    {
        Directory.CreateDirectory(Below("output/plan.docx"));
        var (exitCode, _, errors) = Program.Run(_folder.Path, "build", "plan.yaml");
        Assert.Equal(3, exitCode);
        Assert.Contains("cannot write output/plan.docx: a folder has this name\n", errors.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Empty(Files("output"));
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_told()
    {
        _folder.Write("output", "mine");
        var (exitCode, _, errors) = Program.Run(_folder.Path, "build", "plan.yaml");
        Assert.Equal(3, exitCode);
        Assert.Contains("is a file and no folder", errors, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Below("output")));
    }

    [Fact]
    public void In_a_folder_that_may_not_be_written_the_earlier_documents_stay()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Only where a folder has permissions of its own: run the tests on Linux or macOS.");
            return;
        }

        Program.Run(_folder.Path, "build", "plan.yaml");
        var before = File.ReadAllBytes(Below("output/plan.pdf"));
        _folder.Write("plan.yaml", Plan.Replace("Words", "Other words", StringComparison.Ordinal));
        const UnixFileMode MayBeRead = UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        File.SetUnixFileMode(_folder.Path, MayBeRead | UnixFileMode.UserWrite);
        File.SetUnixFileMode(Below("output"), MayBeRead);
        try
        {
            var (exitCode, _, errors) = Program.RunUnprivileged(_folder.Path, "build", "plan.yaml");
            Assert.Equal(3, exitCode);
            Assert.Contains("you may not write there\n", errors, StringComparison.Ordinal);
            Assert.Equal(before, File.ReadAllBytes(Below("output/plan.pdf")));
        }
        finally
        {
            File.SetUnixFileMode(Below("output"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>The PDF would still find room; that the DOCX does not keeps both as they were.</summary>
    [Fact]
    public void On_a_full_disk_both_earlier_documents_stay()
    {
        var disk = Below("output");
        Directory.CreateDirectory(disk);
        if (!IsMounted(disk))
            return;
        try
        {
            Program.Run(_folder.Path, "build", "plan.yaml");
            var before = Files("output").ToDictionary(name => name, name => File.ReadAllBytes(Below(name)));
            Assert.Equal(2, before.Count);
            var room = new DriveInfo(disk).AvailableFreeSpace - before["output/plan.pdf"].Length - 4096;
            File.WriteAllBytes(Path.Combine(disk, "filler"), new byte[room]);
            _folder.Write("plan.yaml", Plan.Replace("Words", "Other words", StringComparison.Ordinal));

            var (exitCode, _, errors) = Program.Run(_folder.Path, "build", "plan.yaml");

            Assert.Equal(3, exitCode);
            Assert.Contains("error PD9001: cannot write output/plan.docx: the disk is full\n", errors, StringComparison.Ordinal);
            Assert.Equal(["output/filler", .. before.Keys], Files("output"));
            Assert.All(before, file => Assert.Equal(file.Value, File.ReadAllBytes(Below(file.Key))));
        }
        finally
        {
            ExternalTool.Run("umount", "mount", disk);
        }
    }

    [Fact]
    public void What_cannot_be_printed_is_no_fault_of_the_program()
    {
        if (!File.Exists("/dev/full"))
            Assert.Skip("There is no /dev/full here: run the tests on Linux.");
        var (exitCode, _, errors) = ExternalTool.TryRun("sh", "dash", "-c", $"dotnet '{Path.Combine(AppContext.BaseDirectory, "plandocs.dll")}' schema > /dev/full");

        Assert.Equal(3, exitCode);
        Assert.StartsWith("error PD9047: what there is to say cannot be printed: the disk is full\n", errors, StringComparison.Ordinal);
    }

    /// <summary>Twenty moments here; tests/PlanDocs.Fuzzing/killed-builds.sh has as many as one likes.</summary>
    [Fact]
    public void A_build_that_is_killed_leaves_each_document_old_or_new()
    {
        Program.Run(_folder.Path, "build", "plan.yaml");
        string[] names = ["output/plan.docx", "output/plan.pdf"];
        var old = names.ToDictionary(name => name, name => File.ReadAllBytes(Below(name)));
        _folder.Write("plan.yaml", Plan.Replace("Words", "Other words", StringComparison.Ordinal));
        Program.Run(_folder.Path, "build", "plan.yaml", "--output", "new");
        var random = new Random(11);
        for (var round = 0; round < 20; round++)
        {
            foreach (var (name, content) in old)
                File.WriteAllBytes(Below(name), content);
            using var build = Program.Start(_folder.Path, "build", "plan.yaml");
            build.WaitForExit(random.Next(100, 600));
            build.Kill();
            build.WaitForExit();
            foreach (var name in names)
            {
                var written = File.ReadAllBytes(Below(name));
                Assert.True(written.AsSpan().SequenceEqual(old[name]) || written.AsSpan().SequenceEqual(File.ReadAllBytes(Below(name.Replace("output", "new", StringComparison.Ordinal)))));
            }
        }

        Program.Run(_folder.Path, "build", "plan.yaml");
        Assert.Equal(names, Files("output"));
    }

    private static int EndedProcess()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", "--version") { RedirectStandardOutput = true })!;
        process.WaitForExit();
        return process.Id;
    }

    /// <summary>A disk of one megabyte in memory; where this user may not mount one, the test is skipped.</summary>
    private static bool IsMounted(string folder)
    {
        if (!OperatingSystem.IsLinux() || ExternalTool.TryRun("mount", "mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder).ExitCode != 0)
            Assert.Skip("A small disk cannot be mounted here: run the tests on Linux as root.");
        return true;
    }

    private string Below(string name) => Path.Combine(_folder.Path, name);

    private IEnumerable<string> Files(string name) =>
        Directory.EnumerateFiles(Below(name), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_folder.Path, path).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
