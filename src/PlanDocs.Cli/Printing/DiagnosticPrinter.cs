using System.Globalization;

namespace PlanDocs.Cli;

/// <summary>Shows diagnostics as compilers do: what, where, the line with a caret, and what to do.</summary>
internal sealed class DiagnosticPrinter(StyledWriter writer)
{
    /// <summary>More than anybody reads at once; a broken file can have a hundred thousand.</summary>
    private const int MostAtOnce = 500;

    /// <summary>Errors come first where there are too many to print.</summary>
    public void Print(IReadOnlyList<Diagnostic> diagnostics)
    {
        IReadOnlyList<Diagnostic> shown = diagnostics.Count <= MostAtOnce ? diagnostics : [.. diagnostics.OrderByDescending(diagnostic => diagnostic.Severity == Severity.Error).Take(MostAtOnce)];
        foreach (var diagnostic in shown)
            Print(diagnostic);
        if (diagnostics.Count > shown.Count)
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"… and {diagnostics.Count - shown.Count} more like these"), TextStyle.Strong);
    }

    public void Print(Diagnostic diagnostic)
    {
        var (word, style) = diagnostic.Severity switch
        {
            Severity.Error => ("error", TextStyle.Error),
            Severity.Warning => ("warning", TextStyle.Warning),
            _ => throw new InvalidOperationException($"no word for {diagnostic.Severity}"),
        };
        writer.Write($"{word} {diagnostic.Code}", style);
        writer.WriteLine($": {diagnostic.Message}", TextStyle.Strong);

        var gutter = "";
        if (diagnostic.Span.File is { } file)
            gutter = PrintSource(SourceExcerpt.Of(file, diagnostic.Span), style);
        if (diagnostic.Expectation is { } rule)
            PrintNote($"{gutter} = {rule.Source}", $"expected {rule.Expected}; found {rule.Found}");
        if (diagnostic.Help is { } help)
            PrintNote($"{gutter} = help", help);

        writer.WriteLine("", TextStyle.Plain);
    }

    private void PrintNote(string label, string note)
    {
        writer.Write(label, TextStyle.Dim);
        writer.WriteLine($": {note}", TextStyle.Plain);
    }

    private string PrintSource(SourceExcerpt excerpt, TextStyle style)
    {
        var gutter = new string(' ', excerpt.LineNumber.Length);
        writer.Write($"{gutter}--> ", TextStyle.Dim);
        writer.WriteLine(excerpt.Location, TextStyle.Plain);
        writer.WriteLine($"{gutter} |", TextStyle.Dim);
        writer.Write($"{excerpt.LineNumber} | ", TextStyle.Dim);
        writer.WriteLine(excerpt.Line, TextStyle.Plain);
        writer.Write($"{gutter} | ", TextStyle.Dim);
        writer.WriteLine(new string(' ', excerpt.CaretColumn) + new string('^', excerpt.CaretWidth), style);
        return gutter;
    }
}
