namespace PlanDocs.Reading;

/// <summary>A line of YAML, as far as it can be read by itself.</summary>
internal sealed class YamlLine
{
    private readonly SourceFile _file;

    public YamlLine(SourceFile file, int number)
    {
        (_file, Number, Text) = (file, number, file.LineText(number));
        Indent = Text.Length - Text.TrimStart(' ').Length;
        Start = Indent;
        while (Start < Text.Length && Text[Start] == '-' && (Start + 1 == Text.Length || Text[Start + 1] == ' '))
            Start = SkipSpaces(Start + 1);
        var colon = EndOfWord(Start);
        var hasKey = colon > Start && colon < Text.Length && Text[colon] == ':' && (colon + 1 == Text.Length || Text[colon + 1] == ' ');
        Key = hasKey ? Text[Start..colon] : null;
        ValueStart = hasKey ? SkipSpaces(colon + 1) : Start;
        Value = Text[ValueStart..].TrimEnd();
    }

    public int Number { get; }

    public string Text { get; }

    /// <summary>Spaces at its start.</summary>
    public int Indent { get; }

    /// <summary>Where its key or text stands, behind the dashes of list items.</summary>
    public int Start { get; }

    /// <summary>Null where the line has none, or one in quotation marks.</summary>
    public string? Key { get; }

    public int ValueStart { get; }

    public string Value { get; }

    public bool IsItem => Start > Indent;

    public bool IsBlank => Text.AsSpan().TrimStart() is [] or ['#', ..];

    /// <summary>Whether a text follows on the lines below.</summary>
    public bool StartsBlock => Value is ['|' or '>', ..] && Value.AsSpan(1).TrimStart("+-0123456789").TrimStart() is [] or ['#', ..];

    public SourceSpan At(int column, int length = 1) => new(_file, _file.OffsetOf(Number, column + 1), length);

    /// <summary>The line with another value, to be shown between backticks.</summary>
    public string With(string value) => $"`{Text[Start..ValueStart]}{value}`";

    /// <summary>The line with its whole value in quotation marks.</summary>
    public string Quoted(string value) => With(value.AsSpan().ContainsAny('"', '\\') ? $"'{value.Replace("'", "''", StringComparison.Ordinal)}'" : $"\"{value}\"");

    private int EndOfWord(int start)
    {
        var end = start;
        while (end < Text.Length && (char.IsAsciiLetterOrDigit(Text[end]) || Text[end] == '_' || (Text[end] == '-' && end > start)))
            end++;
        return end;
    }

    private int SkipSpaces(int start)
    {
        while (start < Text.Length && Text[start] == ' ')
            start++;
        return start;
    }
}
