using YamlDotNet.Core;

namespace PlanDocs.Reading;

/// <summary>Says what most likely went wrong where YAML could not be read.</summary>
internal static class YamlSyntaxHint
{
    public static Diagnostic Explain(SourceFile file, YamlException exception)
    {
        var at = Math.Clamp((int)exception.Start.Index, 0, file.Text.Length);
        var span = new SourceSpan(file, at, at < file.Text.Length ? 1 : 0);
        var line = span.Position.Line;
        // The parser notices some mistakes one line late, and a tab one line early.
        foreach (var near in new[] { line, line - 1, line + 1 })
        {
            if (near >= 1 && near <= file.LineCount && Cause(file.LineText(near)) is var (column, help))
                return Errors.YamlSyntax(Problem(exception), new SourceSpan(file, file.OffsetOf(near, column + 1), 1), help);
        }

        return Errors.YamlSyntax(Problem(exception), span, QuoteHint(file, span));
    }

    private static (int Column, string Help)? Cause(string line)
    {
        var indent = line.Length - line.TrimStart(' ', '\t').Length;
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        if (tab >= 0 && tab < indent)
            return (tab, "YAML is indented with spaces; replace the tab at the start of the line");

        var content = line.AsSpan(indent).TrimStart("- ");
        var start = line.Length - content.Length;
        var colon = content.IndexOf(": ", StringComparison.Ordinal);
        if (colon >= 0 && content[(colon + 2)..].TrimStart() is [not ('"' or '\'' or '{' or '[' or '#'), ..] rest && rest.IndexOf(": ", StringComparison.Ordinal) >= 0)
            return (start + colon + 2 + rest.IndexOf(": ", StringComparison.Ordinal), "a text with a colon and a space in it must stand in quotation marks, or below the key after `|`");

        var tight = content.IndexOf(':');
        if (colon < 0 && tight > 0 && tight + 1 < content.Length && IsKey(content[..tight]))
            return (start + tight, "write a space after the colon");
        return colon >= 0 && content[(colon + 2)..].TrimStart() is ['@' or '`' or '%', ..]
            ? (colon + start + 2, "a text that starts with this character must stand in quotation marks, or below the key after `|`")
            : null;
    }

    private static bool IsKey(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
                return false;
        }

        return true;
    }

    private static string? QuoteHint(SourceFile file, SourceSpan span) =>
        span.Start >= file.Text.Length ? "a quotation mark or a bracket may have been opened and never closed" : null;

    // The messages of the parser, in the words of this program, without its final period.
    private static string Problem(YamlException exception)
    {
        var text = exception.Message.Trim().TrimEnd('.');
        return text.StartsWith("While ", StringComparison.Ordinal) || text.StartsWith("Did", StringComparison.Ordinal)
            ? char.ToLowerInvariant(text[0]) + text[1..]
            : text;
    }
}
