using PlanDocs.Layout;

namespace PlanDocs.Cli;

/// <summary>The fonts that papers ask for and what stands for each of them; then what a plan's characters lack.</summary>
internal sealed class DoctorReport(StyledWriter output, StyledWriter errors)
{
    /// <summary>The codes of what layout says of fonts and glyphs.</summary>
    private const string FontCodes = "PD40";

    public void PrintFonts(FontCatalog fonts)
    {
        output.WriteLine("Fonts of APA 2.19, and the one for code", TextStyle.Strong);
        foreach (var family in (string[])[.. ApaPageDesign.Families, PageDesign.DefaultMonospacedFamily])
            Print(FontAvailability.Of(family, fonts));
        output.WriteLine("", TextStyle.Plain);
        output.WriteLine("Folders looked in", TextStyle.Strong);
        foreach (var folder in fonts.Folders)
            output.WriteLine($"  {folder}{(Directory.Exists(folder) ? "" : " (not there)")}", TextStyle.Plain);
    }

    public ExitCode PrintPlan(PlanOutcome outcome)
    {
        var lacking = outcome.Diagnostics.Where(diagnostic => diagnostic.Code.StartsWith(FontCodes, StringComparison.Ordinal)).ToList();
        output.WriteLine("", TextStyle.Plain);
        output.WriteLine(outcome.PlanPath, TextStyle.Strong);
        if (outcome.ExitCode != ExitCode.Done)
        {
            new DiagnosticPrinter(errors).Print([.. outcome.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)]);
            return outcome.ExitCode;
        }

        if (lacking.Count == 0)
            output.WriteLine("  every character has a glyph, in the fonts that the plan asks for or in stand-ins of the same widths", TextStyle.Success);
        new DiagnosticPrinter(errors).Print(lacking);
        return ExitCode.Done;
    }

    private void Print(FontAvailability font)
    {
        var (text, style) = font switch
        {
            { Used: null } => ("no font at all", TextStyle.Error),
            { Substitution: FontSubstitution.Itself } => ("installed", TextStyle.Success),
            { Substitution: FontSubstitution.SameWidths } => ($"{font.Used}, with the same widths", TextStyle.Success),
            _ => ($"{font.Used}, with other widths", TextStyle.Warning),
        };
        output.Write($"  {font.Family,-22}", TextStyle.Plain);
        output.WriteLine(text, style);
        if (font.Advice is { } advice)
            output.WriteLine($"  {"",-22}{advice}", TextStyle.Dim);
    }
}
