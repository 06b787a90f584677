using System.CommandLine;
using PlanDocs.Plans;

namespace PlanDocs.Cli;

/// <summary><c>plandocs schema</c>: the JSON Schema of what people write.</summary>
internal static class SchemaCommand
{
    private const string Plan = "plan";
    private const string References = "references";

    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "Whose schema: plan or references.", DefaultValueFactory = _ => Plan };
        file.AcceptOnlyFromAmong(Plan, References);
        var command = new Command("schema", "Prints the JSON Schema of the plan format, for completion and checks in an editor.") { file };
        command.SetAction(parsed =>
        {
            Console.Out.Write(parsed.GetValue(file) == References ? PlanSchema.OfReferences() : PlanSchema.OfPlan());
            return (int)ExitCode.Done;
        });
        return command;
    }
}
