using System.CommandLine;

namespace PlanDocs.Cli;

/// <summary><c>plandocs watch</c>: builds a plan at each save.</summary>
internal static class WatchCommand
{
    public static Command Create()
    {
        var plan = new Argument<string>("plan") { Description = "The plan, a YAML file." };
        var options = new BuildSwitches();
        var command = new Command("watch", "Builds a plan whenever it or anything that it is made of is saved.") { plan };
        options.AddTo(command);
        command.SetAction(async (parsed, stop) =>
        {
            var report = new WatchReport(parsed.GetValue(options.Quiet), StyledWriter.ForStandardOutput(), StyledWriter.ForStandardError());
            var watch = new PlanWatch(options.Of(parsed, parsed.GetValue(plan)!), report);
            await Task.Run(() => watch.Run(stop), CancellationToken.None).ConfigureAwait(false);
            return (int)ExitCode.Done;
        });
        return command;
    }
}
