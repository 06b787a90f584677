using System.CommandLine;

namespace PlanDocs.Cli;

/// <summary><c>plandocs new</c>: a folder with a plan to begin with.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "The author's name." };
        name.Validators.Add(result =>
        {
            if (result.Tokens.Count == 0)
                return;
            if (string.IsNullOrWhiteSpace(result.Tokens[0].Value))
                result.AddError("The author needs a name.");
            else if (result.Tokens[0].Value.Any(char.IsControl))
                result.AddError("The author's name has a character that cannot be shown, such as a tab or the end of a line.");
        });
        var output = new Option<string?>("--output", "-o") { Description = "The folder to make. [default: the author's name]", HelpName = "folder" };
        var kind = new Option<string>("--kind") { Description = "The kind of paper.", DefaultValueFactory = _ => "student" };
        kind.AcceptOnlyFromAmong("student", "professional");
        var language = new Option<string>("--language") { Description = "The language of the paper, such as en-US or de.", HelpName = "tag", DefaultValueFactory = _ => "en-US" };
        var essay = new Option<string?>("--from") { Description = "An essay to start from: its headings, goals, citations, and references become a plan (.txt, .md, or .docx).", HelpName = "essay" };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Print errors only." };
        var command = new Command("new", "Starts a plan: a folder with a commented plan, references, and completion for editors.") { name, output, essay, kind, language, quiet };
        command.SetAction(parsed =>
        {
            var options = new NewOptions(
                parsed.GetValue(name)!.Trim(), parsed.GetValue(output), parsed.GetValue(kind) == "professional", parsed.GetValue(language)!, parsed.GetValue(essay), parsed.GetValue(quiet));
            return (int)new NewPlan(options, StyledWriter.ForStandardOutput(), StyledWriter.ForStandardError()).Run();
        });
        return command;
    }
}
