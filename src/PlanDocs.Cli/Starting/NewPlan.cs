using PlanDocs.Plans;
using PlanDocs.Starting;

namespace PlanDocs.Cli;

/// <summary>One new plan: makes its files, puts them in their folder, and says what comes next.</summary>
internal sealed class NewPlan(NewOptions options, StyledWriter output, StyledWriter errors)
{
    private const string PlanName = "career-plan.yaml";

    public ExitCode Run()
    {
        var folder = options.Folder ?? FolderName.Of(options.Name, "plan");
        NewFile[] files =
        [
            new(PlanName, PlanTemplate.Plan(options.Name, options.IsProfessional, options.Language)),
            new("references.yaml", PlanTemplate.References),
            new("plan.schema.json", PlanSchema.OfPlan()),
            new("references.schema.json", PlanSchema.OfReferences()),
        ];
        if (NewFolder.Write(folder, files) is { } failure)
        {
            new DiagnosticPrinter(errors).Print(failure);
            return ExitCode.CouldNotWrite;
        }

        if (!options.IsQuiet)
            Report(folder, files);
        return ExitCode.Done;
    }

    private void Report(string folder, IEnumerable<NewFile> files)
    {
        foreach (var file in files)
            output.WriteLine(Path.Combine(folder, file.Name), TextStyle.Success);
        var plan = Path.Combine(folder, PlanName);
        output.WriteLine($"next: plandocs build {(plan.Contains(' ', StringComparison.Ordinal) ? $"\"{plan}\"" : plan)}", TextStyle.Plain);
    }
}
