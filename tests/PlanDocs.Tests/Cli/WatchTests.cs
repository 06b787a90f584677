using System.Text;
using PlanDocs.Cli;

namespace PlanDocs.Tests.Cli;

public sealed class WatchTests : IDisposable
{
    private const string Plan = "plandocs: 1\ntitle: A Plan\nauthor: Maya Ortiz\nreferences: references.yaml\nsections:\n  - heading: Start\n    text: Words.\n";
    private readonly TemporaryFolder _folder = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly WatchedWriter _said = new();

    public void Dispose()
    {
        _stop.Dispose();
        _said.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_plan_is_built_again_when_it_or_a_file_that_it_names_is_saved()
    {
        var plan = _folder.Write("plan.yaml", Plan);
        _folder.Write("references.yaml", "[]\n");
        var watching = Watch(plan);
        await Said("0 errors, 0 warnings");

        _folder.Write("plan.yaml", Plan.Replace("Words.", "Words by @lee2011.", StringComparison.Ordinal));
        await Said("PD2001");
        _folder.Write("references.yaml", "- {id: lee2011, type: book, title: A Book, author: [{family: Lee}], issued: 2011, publisher: Press}\n");
        await Said("0 errors, 0 warnings");

        await Stop(watching);
    }

    [Fact]
    public async Task A_file_that_was_missing_is_waited_for()
    {
        var watching = Watch(_folder.Write("plan.yaml", Plan));
        await Said("nothing was written");
        _folder.Write("references.yaml", "[]\n");
        await Said("0 errors, 0 warnings");
        await Stop(watching);
    }

    [Fact]
    public async Task A_plan_that_is_half_written_leaves_the_documents_and_is_read_again()
    {
        var plan = _folder.Write("plan.yaml", Plan.Replace("references: references.yaml\n", "", StringComparison.Ordinal));
        var watching = Watch(plan);
        await Said("0 errors, 0 warnings");
        var document = Path.Combine(_folder.Path, "output", "plan.docx");
        var before = File.ReadAllBytes(document);

        _folder.Write("plan.yaml", "plandocs: 1\ntitle: \"A Pl");
        await Said("nothing was written");
        Assert.Equal(before, File.ReadAllBytes(document));
        _folder.Write("plan.yaml", "plandocs: 1\ntitle: Another Plan\nauthor: Maya Ortiz\nsections:\n  - {heading: Start, text: Words.}\n");
        await Said("0 errors, 0 warnings");
        Assert.NotEqual(before, File.ReadAllBytes(document));

        await Stop(watching);
    }

    [Fact]
    public async Task The_documents_beside_the_plan_start_no_build()
    {
        var plan = _folder.Write("plan.yaml", Plan.Replace("references: references.yaml\n", "", StringComparison.Ordinal));
        var watching = Watch(plan, output: _folder.Path);
        await Said("0 errors, 0 warnings");
        await Task.Delay(300, TestContext.Current.CancellationToken);
        await Stop(watching);
        Assert.Equal(1, _said.Count("0 errors, 0 warnings"));
    }

    private Task Watch(string plan, string? output = null)
    {
        var request = new BuildRequest(new(plan) { Formats = new(false, true) }, output ?? Path.Combine(_folder.Path, "output"), IsQuiet: false);
        var writer = StyledWriter.Plain(_said);
        return Task.Run(() => new PlanWatch(request, new WatchReport(false, writer, writer)).Run(_stop.Token), CancellationToken.None);
    }

    /// <summary>Waits until a new text was printed; the limit only ends a test that would otherwise hang.</summary>
    private async Task Said(string text)
    {
        for (var round = 0; !_said.TakeThrough(text); round++)
        {
            Assert.True(round < 3000, $"‘{text}’ was never said, only: {_said}");
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    private async Task Stop(Task watching)
    {
        Assert.False(watching.IsCompleted, "the watch ended by itself");
        await _stop.CancelAsync();
        await watching;
    }

    private sealed class WatchedWriter : StringWriter
    {
        private readonly Lock _lock = new();
        private int _taken;

        public override void Write(char value)
        {
            lock (_lock)
                base.Write(value);
        }

        public override void Write(string? value)
        {
            lock (_lock)
                base.Write(value);
        }

        public override void WriteLine() => Write('\n');

        public int Count(string text)
        {
            lock (_lock)
                return ToString().Split(text).Length - 1;
        }

        public bool TakeThrough(string text)
        {
            lock (_lock)
            {
                var found = ToString().IndexOf(text, _taken, StringComparison.Ordinal);
                _taken = found < 0 ? _taken : found + text.Length;
                return found >= 0;
            }
        }

        public override Encoding Encoding => Encoding.UTF8;
    }
}
