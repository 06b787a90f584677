using System.Globalization;
using System.Text;
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
        var started = options.EssayPath is null ? null : EssayFile.Start(options);
        new DiagnosticPrinter(errors).Print([.. (started?.Diagnostics ?? []).Where(diagnostic => diagnostic.Severity == Severity.Error || !options.IsQuiet)]);
        if (started is { Value: null })
            return ExitCode.PlanHasErrors;
        var files = Files(started?.Value);
        if (NewFolder.Write(folder, files) is { } failure)
        {
            new DiagnosticPrinter(errors).Print(failure);
            return ExitCode.CouldNotWrite;
        }

        if (!options.IsQuiet)
            Report(folder, files, started?.Value?.Found);
        return ExitCode.Done;
    }

    private List<NewFile> Files(StartedPlan? started)
    {
        var files = new List<NewFile> { Text(PlanName, started?.Plan ?? PlanTemplate.Plan(options.Name, options.IsProfessional, options.Language)) };
        if (started is null or { References: not null })
            files.Add(Text("references.yaml", started?.References ?? PlanTemplate.References));
        files.AddRange((started?.OtherFiles ?? []).Select(file => new NewFile(file.Name, file.Data)));
        return [.. files, Text("plan.schema.json", PlanSchema.OfPlan()), Text("references.schema.json", PlanSchema.OfReferences())];
    }

    private static NewFile Text(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private void Report(string folder, IEnumerable<NewFile> files, EssayFinds? found)
    {
        foreach (var file in files)
            output.WriteLine(Path.Combine(folder, file.Name), TextStyle.Success);
        if (found is not null)
            output.WriteLine(Summary(found), TextStyle.Plain);
        var plan = Path.Combine(folder, PlanName);
        output.WriteLine($"next: {OwnCommand.OfThisProcess} build {OwnCommand.Quoted(plan)}", TextStyle.Plain);
    }

    private static string Summary(EssayFinds found) => string.Create(CultureInfo.InvariantCulture,
        $"found {BuildReport.Plural(found.Headings, "heading")}, {BuildReport.Plural(found.Goals, "goal")}, {BuildReport.Plural(found.Works, "reference")}; {found.CitationsTied} of {BuildReport.Plural(found.CitationsTied + found.CitationsUntied, "citation")} tied to them");
}
