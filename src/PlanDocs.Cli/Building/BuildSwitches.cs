using System.CommandLine;
using PlanDocs.Plans;

namespace PlanDocs.Cli;

/// <summary>What every command that builds can be told.</summary>
internal sealed class BuildSwitches
{
    public BuildSwitches()
    {
        As.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && DocumentKinds.Parse(result.Tokens[0].Value) is null)
                result.AddError($"'{result.Tokens[0].Value}' is not a list of documents; write --as paper, --as attachment, --as revision, or --as all.");
        });
        Audience.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !result.Tokens[0].Value.All(character => char.IsLetterOrDigit(character) || character is '-' or '_' or '.'))
                result.AddError($"'{result.Tokens[0].Value}' is no name of an audience; it has letters, digits, hyphens, underscores, and periods.");
        });
        To.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && DocumentFormats.Parse(result.Tokens[0].Value) is null)
                result.AddError($"'{result.Tokens[0].Value}' is not a list of formats; write --to pdf, --to docx, or --to pdf,docx.");
        });
    }

    public Option<string> To { get; } = new("--to")
    {
        Description = "The formats to write, separated by commas: pdf, docx.",
        HelpName = "formats",
        DefaultValueFactory = _ => "pdf,docx",
    };

    public Option<string> As { get; } = new("--as")
    {
        Description = "The documents to make, separated by commas: paper, attachment (to a resume), revision (the paper with what changed since the edition before), all.",
        HelpName = "documents",
        DefaultValueFactory = _ => "paper",
    };

    public Option<string?> Audience { get; } = new("--audience") { Description = "Whom the documents are for: parts of the plan for other audiences are left out.", HelpName = "name" };

    public Option<string> Output { get; } = new("--output", "-o")
    {
        Description = "The folder for the documents; made if it is not there.",
        HelpName = "folder",
        DefaultValueFactory = _ => "output",
    };

    public Option<string?> Style { get; } = new("--style") { Description = "A citation style by name, or the path of a .csl file; overrides the plan's.", HelpName = "style" };

    public Option<string[]> Set { get; } = new("--set")
    {
        Description = "Set a value for this build, such as goals.0.status=met or goals.preservation.status=met; may be given again.",
        HelpName = "path=value",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    public Option<string?> Date { get; } = new("--date") { Description = "The document's date, in place of the plan's.", HelpName = "yyyy-mm-dd" };

    public Option<string[]> Allow { get; } = new("--allow")
    {
        Description = "A folder outside the plan's own whose files the plan may read; can be given again for others.",
        HelpName = "folder",
        DefaultValueFactory = _ => [],
    };

    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Print errors only." };

    public PdfSwitches Pdf { get; } = new();

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { As, To, Output, Style, Audience, Set, Date, Allow, Pdf.Standard, Pdf.EmbedSource, Pdf.Uncompressed, Quiet })
            command.Add(option);
    }

    /// <param name="planPath">Left out where there may be several.</param>
    public BuildRequest Of(ParseResult parsed, string planPath = "") => new(Options(parsed, planPath), parsed.GetValue(Output)!, parsed.GetValue(Quiet));

    private BuildOptions Options(ParseResult parsed, string planPath) => new(planPath)
    {
        Formats = DocumentFormats.Parse(parsed.GetValue(To)!)!,
        Documents = DocumentKinds.Parse(parsed.GetValue(As)!)!,
        Audience = parsed.GetValue(Audience),
        Style = parsed.GetValue(Style),
        Overrides = Overrides(parsed),
        Allowed = parsed.GetValue(Allow)!,
        EmbedSource = parsed.GetValue(Pdf.EmbedSource),
        Pdf = Pdf.Options(parsed),
    };

    private List<PlanOverride> Overrides(ParseResult parsed)
    {
        var overrides = (parsed.GetValue(Set) ?? []).Select(text => PlanOverride.Of("--set", text)).ToList();
        if (parsed.GetValue(Date) is { } date)
            overrides.Add(PlanOverride.Of("--date", "date=" + date));
        return overrides;
    }
}
