using System.CommandLine;
using System.Globalization;

namespace PlanDocs.Cli;

/// <summary>What <c>plandocs check</c> can be told.</summary>
internal sealed class CheckSwitches
{
    public CheckSwitches()
    {
        Format.AcceptOnlyFromAmong("text", "json", "sarif", "github");
        Date.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && ParseDate(result.Tokens[0].Value) is null)
                result.AddError($"'{result.Tokens[0].Value}' is not a date; write --date 2026-12-07.");
        });
    }

    public Option<string> Format { get; } = new("--format", "-f")
    {
        Description = "How findings are written: text, json, sarif (SARIF 2.1.0), or github (annotations).",
        HelpName = "format",
        DefaultValueFactory = _ => "text",
    };

    public Option<bool> Strict { get; } = new("--strict") { Description = "Warnings fail, too." };

    public Option<string?> Assignment { get; } = new("--assignment") { Description = "An assignment (YAML file) in place of the one that the plan names.", HelpName = "file" };

    public Option<string?> Date { get; } = new("--date") { Description = "The day that counts as today, in place of the plan's own date: 2026-12-07.", HelpName = "date" };

    public Option<string?> Style { get; } = new("--style") { Description = "A citation style by name, or the path of a .csl file; overrides the plan's.", HelpName = "style" };

    public CheckFormat FormatOf(ParseResult parsed) => parsed.GetValue(Format) switch
    {
        "json" => CheckFormat.Json,
        "sarif" => CheckFormat.Sarif,
        "github" => CheckFormat.GitHub,
        _ => CheckFormat.Text,
    };

    /// <summary>Everything but the plan.</summary>
    public CheckOptions Of(ParseResult parsed) =>
        new("", parsed.GetValue(Assignment), parsed.GetValue(Date) is { } date ? ParseDate(date) : null, parsed.GetValue(Style));

    private static DateOnly? ParseDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
