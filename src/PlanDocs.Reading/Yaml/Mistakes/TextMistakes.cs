namespace PlanDocs.Reading;

/// <summary>Keys without their colon or space, and texts that YAML takes for something else.</summary>
internal static class TextMistakes
{
    public static YamlMistake? Find(YamlLines lines, YamlLine line) => line.Key is null ? OfKey(lines, line) : OfValue(line);

    private static YamlMistake? OfValue(YamlLine line) => line.Value switch
    {
        ['"' or '\'' or '{' or '[' or '#', ..] or [] => null,
        ['@' or '`' or '%' or '*' or '&' or '!', ..] => Start(line),
        ['?' or '-', ' ', ..] => Start(line),
        ['|' or '>', ..] => line.StartsBlock ? null : TextOfBlock(line),
        _ => Colon(line),
    };

    private static YamlMistake Start(YamlLine line) =>
        new(line.At(line.ValueStart), $"a text starts with `{line.Value[0]}`, which YAML takes for something else", $"put it into quotation marks, {line.Quoted(line.Value)}, or below the key after `|`");

    private static YamlMistake TextOfBlock(YamlLine line) =>
        new(line.At(line.ValueStart), $"a text stands behind `{line.Value[0]}`", $"leave {line.With(line.Value[..1])} by itself, and write the text on the lines below it, indented");

    private static YamlMistake? Colon(YamlLine line)
    {
        var colon = line.Value.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 && line.Value[^1] == ':')
            colon = line.Value.Length - 1;
        return colon < 0
            ? null
            : new YamlMistake(line.At(line.ValueStart + colon), "a text has a colon in it", $"put it into quotation marks, {line.Quoted(line.Value)}, or below the key after `|`");
    }

    private static YamlMistake? OfKey(YamlLines lines, YamlLine line)
    {
        if (line.Value is ['-', not (' ' or '-'), ..] && line.Value.Contains(':', StringComparison.Ordinal))
            return new YamlMistake(line.At(line.Start + 1), "a space is missing after the dash", $"write `- {line.Value[1..]}`");
        var colon = line.Value.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && colon + 1 < line.Value.Length && line.Value[colon + 1] != ' ' && IsKey(line.Value.AsSpan(0, colon)))
            return new YamlMistake(line.At(line.Start + colon + 1), "a space is missing after the colon", $"write a space after the colon: `{line.Value[..(colon + 1)]} {line.Value[(colon + 1)..]}`");
        return IsKey(line.Value) && lines.Below(line) is { } below && (below.Indent > line.Indent || (below.IsItem && !line.IsItem))
            ? new YamlMistake(line.At(line.Start + line.Value.Length - 1), $"a colon is missing after ‘{line.Value}’", $"write `{line.Value}:`")
            : null;
    }

    private static bool IsKey(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
                return false;
        }

        return text is [not '-', ..];
    }
}
