using System.CommandLine.Parsing;
using PlanDocs.Cli;

namespace PlanDocs.Tests.Cli;

public class HelpTests
{
    [Fact]
    public void Every_command_has_examples_and_each_of_them_makes_sense()
    {
        var root = PlanDocsCommand.Create();
        foreach (var name in root.Subcommands.Select(command => command.Name).Prepend("plandocs"))
        {
            Assert.NotEmpty(Examples.Of(name));
            foreach (var (line, _) in Examples.Of(name))
            {
                var words = CommandLineParser.SplitCommandLine(line.Split('>')[0]).ToArray();
                Assert.Equal("plandocs", words[0]);
                Assert.Empty(root.Parse(words[1..]).Errors);
            }
        }
    }

    [Fact]
    public void Help_is_a_result_and_wrong_usage_a_message()
    {
        using var folder = new TemporaryFolder();
        var help = Program.Run(folder.Path, "build", "--help");
        Assert.Equal((0, ""), (help.ExitCode, help.Errors));
        Assert.Contains("Examples:\n  plandocs build career-plan.yaml\n", help.Output, StringComparison.Ordinal);

        var wrong = Program.Run(folder.Path, "build");
        Assert.Equal((2, ""), (wrong.ExitCode, wrong.Output));
        Assert.EndsWith("Help and examples: plandocs build --help\n", wrong.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_is_redirected_has_colour()
    {
        using var folder = new TemporaryFolder();
        foreach (var arguments in (string[][])[["--help"], ["build", "absent.yaml"], ["styles"], ["new", "A B"]])
        {
            var (_, output, errors) = Program.Run(folder.Path, arguments);
            Assert.DoesNotContain('\u001b', output + errors);
        }
    }
}
