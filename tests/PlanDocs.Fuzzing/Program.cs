using System.Diagnostics;
using System.Globalization;
using PlanDocs.Fuzzing;

// usage: dotnet run -c Release --project tests/PlanDocs.Fuzzing -- TARGET[,TARGET…]|readers|pipeline|all EXECUTIONS [FIRST]
//        dotnet run -c Release --project tests/PlanDocs.Fuzzing -- limits [PART OF A NAME]
// Each execution is made from its number alone, so that `TARGET 1 NUMBER` repeats it, and keeps its input. What fails is written to artifacts/fuzzing.
if (args is ["limit-run", .. var command])
    return LimitRun.Child(command);
if (args is ["limits", .. var part])
    return LimitTable.Print(string.Join(' ', part)) > 0 ? 1 : 0;
if (args is not [var names, var executions, .. var rest] || !long.TryParse(executions, CultureInfo.InvariantCulture, out var count))
{
    Console.Error.WriteLine($"usage: TARGET[,TARGET…]|readers|pipeline|all EXECUTIONS [FIRST], or limits [PART OF A NAME]; the targets are {string.Join(", ", Targets.All.Select(target => target.Name))}");
    return 2;
}

var first = rest is [var number] ? long.Parse(number, CultureInfo.InvariantCulture) : 0;
var outcomes = Targets.Named(names).Select(target => new Campaign(target, first, count, Path.Combine("artifacts", "fuzzing")).Run()).ToList();

using var process = Process.GetCurrentProcess();
var slowest = outcomes.MaxBy(outcome => outcome.Slowest)!;
var failures = outcomes.Sum(outcome => outcome.KindsOfFailures);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"{outcomes.Sum(outcome => outcome.Executions):N0} executions ({string.Join(", ", outcomes.Select(outcome => FormattableString.Invariant($"{outcome.Target} {outcome.Executions:N0}")))}), slowest {slowest.Slowest.Microseconds / 1000.0:N0} ms ({slowest.Target} {slowest.Slowest.Number}), peak memory {process.PeakWorkingSet64 >> 20} MB, {failures} kinds of failures"));
return failures > 0 ? 1 : 0;
