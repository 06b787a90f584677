using System.CommandLine;

namespace PlanDocs.Cli;

/// <summary><c>plandocs build</c>: the plan's documents into a folder.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var plan = new Argument<string>("plan") { Description = "The plan, a YAML file." };
        var to = new Option<string>("--to")
        {
            Description = "The formats to write, separated by commas: pdf, docx. [default: pdf,docx]",
            HelpName = "formats",
            DefaultValueFactory = _ => "pdf,docx",
        };
        to.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && DocumentFormats.Parse(result.Tokens[0].Value) is null)
                result.AddError($"'{result.Tokens[0].Value}' is not a list of formats; write --to pdf, --to docx, or --to pdf,docx.");
        });
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder for the documents; made if it is not there. [default: output]",
            HelpName = "folder",
            DefaultValueFactory = _ => "output",
        };
        var style = new Option<string?>("--style") { Description = "A citation style by name, or the path of a .csl file; overrides the plan's.", HelpName = "style" };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Print errors only." };
        var pdf = new PdfSwitches();

        var command = new Command("build", "Builds the documents of a plan.") { plan, to, output, style, pdf.Standard, pdf.EmbedSource, pdf.Uncompressed, quiet };
        command.SetAction(parsed =>
        {
            var formats = DocumentFormats.Parse(parsed.GetValue(to)!)!;
            var options = new BuildOptions(parsed.GetValue(plan)!, formats, parsed.GetValue(output)!, parsed.GetValue(style), parsed.GetValue(quiet))
            {
                EmbedSource = parsed.GetValue(pdf.EmbedSource),
                Pdf = pdf.Options(parsed),
            };
            return (int)new PlanBuild(options, StyledWriter.ForStandardOutput(), StyledWriter.ForStandardError()).Run();
        });
        return command;
    }
}
