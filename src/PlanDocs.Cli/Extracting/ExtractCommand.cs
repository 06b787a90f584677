using System.CommandLine;

namespace PlanDocs.Cli;

/// <summary><c>plandocs extract</c>: gives back the files from which a paper was built.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var paper = new Argument<string>("paper") { Description = "A PDF that was built with --embed-source." };
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder for the files; made if it is not there.",
            HelpName = "folder",
            DefaultValueFactory = _ => "source",
        };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Print errors only." };
        var command = new Command("extract", "Gives back the plan, the references, and the figures that a paper carries.") { paper, output, quiet };
        command.SetAction(parsed =>
        {
            var writer = parsed.GetValue(quiet) ? StyledWriter.Plain(TextWriter.Null) : StyledWriter.ForStandardOutput();
            var extraction = new Extraction(new ExtractedFolder(parsed.GetValue(output)!), writer, StyledWriter.ForStandardError());
            return (int)extraction.Run(parsed.GetValue(paper)!);
        });
        return command;
    }
}
