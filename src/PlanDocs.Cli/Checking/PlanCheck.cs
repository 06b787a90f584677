using PlanDocs.Checks;
using PlanDocs.Plans;
using PlanDocs.Starting;

namespace PlanDocs.Cli;

/// <summary>One check: all that a build would say, then the rules of the plan, of APA, and of the assignment, and at last the waivers. Nothing is written.</summary>
internal static class PlanCheck
{
    public static CheckOutcome Run(CheckOptions options, BuildResources resources)
    {
        if (!File.Exists(options.PlanPath))
            return new CheckOutcome(options.PlanPath, [Errors.NoSuchPlan(options.PlanPath)], []);

        var built = Pipeline.Run(new BuildOptions(options.PlanPath) { Style = options.Style }, resources);
        var diagnostics = new DiagnosticList();
        diagnostics.Add(built.Diagnostics);
        var assignment = AssignmentFinder.Find(options, built.Plan, diagnostics);
        if (built.Plan is { } plan)
            diagnostics.Add([.. TemplateText.Check(plan.File), .. PlanChecks.Check(plan, options.Date)]);
        if (built.Paper is { } paper)
            diagnostics.Add(PaperChecks.Check(paper));
        if (built is { Plan: not null, Paper: not null } && assignment is not null)
            diagnostics.Add(AssignmentChecks.Check(built.Paper, assignment, Facts(built.Plan, built, options.Date)));

        var heard = Waivers.Apply(diagnostics.All, built.Plan?.Waivers ?? [], assignment?.Waivers ?? [], RuleCatalogue.Has);
        return new CheckOutcome(options.PlanPath, PlanBuild.InOrder([.. heard.Remaining, .. heard.Remarks]), heard.Waived);
    }

    private static PaperFacts Facts(Plan plan, BuiltDocuments built, DateOnly? date) => new(
        plan.Kind == PaperKind.Student ? TitlePageKind.Student : TitlePageKind.Professional,
        plan.Goals.Count,
        built.Pages is { } pages ? PageCount.Of(pages, built.Paper!).Text : null,
        date ?? plan.Date?.Value ?? plan.Due?.Value);
}
