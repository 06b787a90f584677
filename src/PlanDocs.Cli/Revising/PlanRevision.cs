using System.Globalization;
using System.Text;
using PlanDocs.Plans;

namespace PlanDocs.Cli;

/// <summary>One revision: reads the plan, makes the text of the next edition, and writes it where nothing stands yet.</summary>
internal sealed class PlanRevision(ReviseOptions options, StyledWriter output, StyledWriter messages)
{
    private readonly DiagnosticPrinter _printer = new(messages);
    private readonly string _folder = Path.GetDirectoryName(Path.GetFullPath(options.PlanPath))!;

    public ExitCode Run()
    {
        if (!File.Exists(options.PlanPath))
            return Refuse(Errors.NoSuchPlan(options.PlanPath));
        var read = PlanReader.Read(options.PlanPath, new PlanFolder(_folder), new ContentReader());
        if (read.Value is not { } plan || read.HasErrors)
            return Refuse([.. read.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)]);
        if (plan.NamedEdition is not { } edition)
            return Refuse(Errors.PlanWithoutYear(options.PlanPath));
        var year = options.Year ?? Math.Min(edition.Year + 1, DateOnly.MaxValue.Year);
        if (new PlanDate(year).FirstDay <= edition.FirstDay)
            return Refuse(Errors.YearIsNotLater(year, options.PlanPath));
        return Write(plan, year, options.OutputPath ?? Path.Combine(Path.GetDirectoryName(options.PlanPath) ?? "", NextEdition.FileName(options.PlanPath, year)));
    }

    private ExitCode Write(Plan plan, int year, string path)
    {
        var full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) != _folder)
            return Refuse(Errors.EditionElsewhere(path));
        if (Path.Exists(full))
            return Refuse(ExitCode.CouldNotWrite, Errors.EditionIsThere(path));
        var text = NextEdition.Write(plan, year, options.Date);
        var content = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);
        // What has no errors must have none a year later; a plan that stands in the way of that is told before anything is written.
        var draft = PlanReader.Read(path, new DraftFolder(new PlanFolder(_folder), Path.GetFileName(path), content), new ContentReader());
        if (draft.HasErrors)
            return Refuse([Errors.DraftHasErrors(path), .. draft.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)]);
        try
        {
            AtomicFile.WriteNew(full, content);
        }
        catch (Exception exception) when (WriteFailure.IsKnown(exception))
        {
            return Refuse(ExitCode.CouldNotWrite, File.Exists(full) ? Errors.EditionIsThere(path) : Errors.CannotWrite(path, WriteFailure.Reason(exception, full)));
        }

        Report(path, text, year);
        return ExitCode.Done;
    }

    private void Report(string path, string text, int year)
    {
        if (options.IsQuiet)
            return;
        var mark = string.Create(CultureInfo.InvariantCulture, $"# {year}:");
        var count = text.Split('\n').Count(line => line.TrimStart().StartsWith(mark, StringComparison.Ordinal));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}  {count} comments begin with `{mark}` and ask for something"), TextStyle.Success);
    }

    private ExitCode Refuse(params Diagnostic[] diagnostics) => Refuse(ExitCode.PlanHasErrors, diagnostics);

    private ExitCode Refuse(ExitCode code, params Diagnostic[] diagnostics)
    {
        _printer.Print(diagnostics);
        messages.WriteLine("nothing was written", TextStyle.Error);
        return code;
    }
}
