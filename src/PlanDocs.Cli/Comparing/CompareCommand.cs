using System.CommandLine;

namespace PlanDocs.Cli;

/// <summary><c>plandocs compare</c>: what changed between two editions of a plan, as text, JSON, or Markdown, and as a marked-up paper.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var before = new Argument<string>("old") { Description = "The plan of the old edition." };
        var after = new Argument<string>("new") { Description = "The plan of the new edition." };
        var format = new Option<string>("--format") { Description = "How to print the changes.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "markdown");
        var to = new Option<string?>("--to") { Description = "Write the new paper with its changes in these formats, separated by commas: pdf, docx.", HelpName = "formats" };
        to.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && DocumentFormats.Parse(result.Tokens[0].Value) is null)
                result.AddError($"'{result.Tokens[0].Value}' is not a list of formats; write --to pdf, --to docx, or --to pdf,docx.");
        });
        var output = new Option<string>("--output", "-o") { Description = "The folder for the marked-up papers.", HelpName = "folder", DefaultValueFactory = _ => "output" };
        var style = new Option<string?>("--style") { Description = "A citation style by name, or the path of a .csl file, for both editions.", HelpName = "style" };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Print errors only." };
        var command = new Command("compare", "Shows what changed between two editions of a plan.") { before, after, format, to, output, style, quiet };
        command.SetAction(parsed =>
        {
            var formats = parsed.GetValue(to) is { } list ? DocumentFormats.Parse(list) : null;
            var options = new CompareOptions(parsed.GetValue(before)!, parsed.GetValue(after)!, parsed.GetValue(format)!, formats, parsed.GetValue(output)!)
            {
                Style = parsed.GetValue(style),
                IsQuiet = parsed.GetValue(quiet),
            };
            return (int)new EditionComparison(options, Console.Out, StyledWriter.ForStandardError()).Run();
        });
        return command;
    }
}
