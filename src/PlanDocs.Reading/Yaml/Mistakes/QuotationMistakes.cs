namespace PlanDocs.Reading;

/// <summary>Quotation marks around a value: closed too early, never closed, or with a backslash between them.</summary>
internal static class QuotationMistakes
{
    public static YamlMistake? Find(YamlLine line, bool isAboutQuotation)
    {
        if (line.Value is not [var quote, ..] || quote is not ('"' or '\''))
            return null;
        var close = End(line.Value, quote);
        if (close < 0)
            return isAboutQuotation ? Escape(line, quote) ?? Unclosed(line, quote) : null;
        var rest = line.Value.AsSpan(close + 1).TrimStart();
        return rest is [] or ['#' or ',' or '}' or ']' or ':', ..] ? isAboutQuotation ? Escape(line, quote) : null : MoreBehind(line, quote, line.ValueStart + line.Value.Length - rest.Length);
    }

    /// <summary>Where a text in quotation marks ends; -1 where it goes on.</summary>
    public static int End(string text, char quote, int start = 0)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && quote == '"')
                i++;
            else if (text[i] == quote && quote == '\'' && i + 1 < text.Length && text[i + 1] == quote)
                i++;
            else if (text[i] == quote)
                return i;
        }

        return -1;
    }

    private static YamlMistake MoreBehind(YamlLine line, char quote, int column)
    {
        var text = line.Value[^1] == quote ? line.Value[1..^1] : line.Value;
        return new YamlMistake(line.At(column), "more text stands behind a closing quotation mark", $"put the whole text into other quotation marks: {line.Quoted(text)}");
    }

    private static YamlMistake Unclosed(YamlLine line, char quote) =>
        new(line.At(line.ValueStart), "the quotation mark that opens here is never closed", $"close it where the text ends: {line.With(line.Value + quote)}");

    /// <summary>YAML knows some escapes in double quotation marks, such as <c>\n</c>, and takes no other.</summary>
    private static YamlMistake? Escape(YamlLine line, char quote)
    {
        if (quote != '"')
            return null;
        for (var i = 0; i + 1 < line.Value.Length; i++)
        {
            if (line.Value[i] != '\\')
                continue;
            if ("0abtnvfre \"/\\N_LPxuU".Contains(line.Value[i + 1], StringComparison.Ordinal))
                i++;
            else
                return new YamlMistake(line.At(line.ValueStart + i), "in double quotation marks a backslash stands for something else", $"use single ones: {line.With("'" + line.Value.Trim('"').Replace("'", "''", StringComparison.Ordinal) + "'")}");
        }

        return null;
    }
}
