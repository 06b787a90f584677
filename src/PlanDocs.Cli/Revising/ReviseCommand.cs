using System.CommandLine;
using System.Globalization;

namespace PlanDocs.Cli;

/// <summary><c>plandocs revise</c>: starts the next edition of a plan.</summary>
internal static class ReviseCommand
{
    public static Command Create()
    {
        var plan = new Argument<string>("plan") { Description = "The edition to revise (a YAML file); it stays as it is." };
        var year = new Option<int?>("--year") { Description = "The year of the new edition. [default: the year after the plan's]", HelpName = "year" };
        year.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1000 and <= 9999))
                result.AddError($"'{result.Tokens[0].Value}' is not a year; write --year 2027.");
        });
        var date = new Option<string?>("--date") { Description = "The date of the new edition's paper; without it, the plan's dates move on by as many years.", HelpName = "date" };
        date.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && Day(result.Tokens[0].Value) is null)
                result.AddError($"'{result.Tokens[0].Value}' is not a date; write --date 2027-11-22.");
        });
        var output = new Option<string?>("--output", "-o") { Description = "The file to write, in the plan's folder. [default: the plan's name with the year]", HelpName = "file" };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Print errors only." };
        var command = new Command("revise", "Starts the next edition of a plan.") { plan, year, date, output, quiet };
        command.SetAction(parsed =>
        {
            var options = new ReviseOptions(parsed.GetValue(plan)!, parsed.GetValue(year), Day(parsed.GetValue(date)), parsed.GetValue(output), parsed.GetValue(quiet));
            return (int)new PlanRevision(options, StyledWriter.ForStandardOutput(), StyledWriter.ForStandardError()).Run();
        });
        return command;
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
