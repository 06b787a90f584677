using System.CommandLine;

namespace PlanDocs.Cli;

/// <summary><c>plandocs import</c>: references of any format as PlanDocs' YAML.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("files")
        {
            Description = "Files of references: BibTeX, BibLaTeX, RIS, CSL-JSON, CSL-YAML, or Hayagriva.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string?>("--output", "-o") { Description = "The YAML file to write. [default: standard output]", HelpName = "file" };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Print errors only." };
        var command = new Command("import", "Converts references to PlanDocs' YAML.") { files, output, quiet };
        command.SetAction(parsed =>
        {
            var options = new ImportOptions(parsed.GetValue(files)!, parsed.GetValue(output), parsed.GetValue(quiet));
            return (int)new ReferenceImport(options, Console.Out, StyledWriter.ForStandardError()).Run();
        });
        return command;
    }
}
