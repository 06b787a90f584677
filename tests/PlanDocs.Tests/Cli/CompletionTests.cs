using System.Diagnostics;
using PlanDocs.Cli;

namespace PlanDocs.Tests.Cli;

public sealed class CompletionTests
{
    [Fact]
    public void Bash_asks_with_the_line_and_the_place_of_the_cursor_and_offers_each_answer()
    {
        const string Asking = """
            plandocs() { echo "$1 $2" >&3; printf 'build\n--output folder\n'; }
            exec 3>&1
            COMP_LINE='plandocs bu'; COMP_POINT=11; COMP_WORDS=(plandocs bu); COMP_CWORD=1
            _plandocs
            printf '<%s>' "${COMPREPLY[@]}"
            """;
        var start = new ProcessStartInfo("bash", ["-c", CompletionScripts.ByShell["bash"] + "\n" + Asking]) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var bash = Process.Start(start)!;
            Assert.Equal("[suggest:11] plandocs bu\n<build><--output folder>", bash.StandardOutput.ReadToEnd());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("There is no bash: apt-get install bash");
        }
    }

    [Theory]
    [InlineData("plandocs b", "build")]
    [InlineData("plandocs build --emb", "--embed-source")]
    [InlineData("plandocs completion p", "powershell")]
    public void The_commands_the_options_and_their_values_are_suggested(string line, string suggestion)
    {
        var root = PlanDocsCommand.Create();
        Assert.Contains(suggestion, root.Parse(line).GetCompletions(line.Length).Select(completion => completion.Label));
    }
}
