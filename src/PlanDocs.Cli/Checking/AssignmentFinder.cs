using PlanDocs.Checks;
using PlanDocs.Plans;
using PlanDocs.Reading;

namespace PlanDocs.Cli;

/// <summary>Finds the assignment: the file that the command line names, or the one beside the plan that the plan names.</summary>
internal static class AssignmentFinder
{
    public static Assignment? Find(CheckOptions options, Plan? plan, DiagnosticList diagnostics)
    {
        var file = options.Assignment is { } path ? FromCommandLine(path, diagnostics) : plan?.Assignment is { } named ? FromPlan(named, options.PlanPath, diagnostics) : null;
        return file is null ? null : diagnostics.Take(AssignmentReader.Read(file));
    }

    private static SourceFile? FromPlan(Sourced<string> named, string planPath, DiagnosticList diagnostics)
    {
        var files = new PlanFolder(Path.GetDirectoryName(Path.GetFullPath(planPath))!);
        var bytes = diagnostics.Take(files.Read(named.Value, named.Span));
        return bytes is null ? null : diagnostics.Take(TextFile.Decode(Path.Combine(Path.GetDirectoryName(planPath) ?? "", named.Value), bytes));
    }

    private static SourceFile? FromCommandLine(string path, DiagnosticList diagnostics)
    {
        try
        {
            return diagnostics.Take(TextFile.Decode(path, File.ReadAllBytes(path)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Errors.CannotReadAssignment(path));
            return null;
        }
    }
}
