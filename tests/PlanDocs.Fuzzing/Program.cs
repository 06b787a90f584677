using System.Globalization;
using PlanDocs.Fuzzing;

// usage: dotnet run -c Release --project tests/PlanDocs.Fuzzing -- TARGET[,TARGET…]|readers|all EXECUTIONS [FIRST]
// Each execution is made from its number alone, so that `TARGET 1 NUMBER` repeats it, and keeps its input. What fails is written to artifacts/fuzzing.
if (args is not [var names, var executions, .. var rest] || !long.TryParse(executions, CultureInfo.InvariantCulture, out var count))
{
    Console.Error.WriteLine($"usage: TARGET[,TARGET…]|readers|all EXECUTIONS [FIRST]; the targets are {string.Join(", ", Targets.All.Select(target => target.Name))}");
    return 2;
}

var first = rest is [var number] ? long.Parse(number, CultureInfo.InvariantCulture) : 0;
var failures = 0;
foreach (var target in Targets.Named(names))
    failures += new Campaign(target, first, count, Path.Combine("artifacts", "fuzzing")).Run();
return failures > 0 ? 1 : 0;
