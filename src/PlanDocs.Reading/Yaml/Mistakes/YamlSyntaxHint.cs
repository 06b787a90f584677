using YamlDotNet.Core;

namespace PlanDocs.Reading;

/// <summary>Says what most likely went wrong where YAML could not be read, in words for people who never read YAML's grammar; the parser's own words where nothing is found.</summary>
internal static class YamlSyntaxHint
{
    public static Diagnostic Explain(SourceFile file, YamlException exception)
    {
        var at = Math.Clamp((int)exception.Start.Index, 0, file.Text.Length);
        var span = new SourceSpan(file, at, at < file.Text.Length ? 1 : 0);
        return Mistake(file, span.Position.Line, exception.Message) is { } mistake
            ? Errors.YamlSyntax(mistake.Problem, mistake.Span, mistake.Help)
            : Errors.YamlSyntax(Problem(exception), span, span.Start >= file.Text.Length ? "a quotation mark or a bracket may have been opened and never closed" : null);
    }

    private static YamlMistake? Mistake(SourceFile file, int number, string message)
    {
        if (message.Contains("tab", StringComparison.Ordinal) && Tab(file) is { } tab)
            return tab;
        var lines = new YamlLines(file);
        var (isAboutQuotation, isAboutBrackets) = (message.Contains("quoted", StringComparison.Ordinal), message.Contains("flow", StringComparison.Ordinal));
        // The parser notices some mistakes one line late.
        foreach (var line in new[] { lines.At(number), lines.At(number - 1) }.OfType<YamlLine>().Where(line => !line.IsBlank && !lines.IsInBlock(line)))
        {
            if ((QuotationMistakes.Find(line, isAboutQuotation) ?? BracketMistakes.Find(lines, line, isAboutBrackets) ?? TextMistakes.Find(lines, line)) is { } mistake)
                return mistake;
        }

        return lines.At(number) is { IsBlank: false } last ? IndentMistakes.Find(lines, last) : null;
    }

    private static YamlMistake? Tab(SourceFile file)
    {
        for (var number = 1; number <= file.LineCount; number++)
        {
            var line = file.LineText(number);
            var indent = line.Length - line.TrimStart(' ', '\t').Length;
            if (line.IndexOf('\t', StringComparison.Ordinal) is >= 0 and var tab && tab < indent)
                return new YamlMistake(new SourceSpan(file, file.OffsetOf(number, tab + 1), 1), "a tab stands at the start of a line", "YAML is indented with spaces; replace the tab");
        }

        return null;
    }

    // The messages of the parser, in the words of this program, without its final period.
    private static string Problem(YamlException exception)
    {
        var text = exception.Message.Trim().TrimEnd('.');
        return text.StartsWith("While ", StringComparison.Ordinal) || text.StartsWith("Did", StringComparison.Ordinal)
            ? char.ToLowerInvariant(text[0]) + text[1..]
            : text;
    }
}
