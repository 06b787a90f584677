using System.Globalization;

namespace PlanDocs.Reading;

/// <summary>Lines that start in a column where nothing of theirs can stand.</summary>
internal static class IndentMistakes
{
    public static YamlMistake? Find(YamlLines lines, YamlLine line)
    {
        var above = lines.Above(line).ToList();
        return above.Count == 0 ? null : Text(line, above[0]) ?? Item(line, above) ?? Key(line, above);
    }

    /// <summary>A text that is no deeper than the key to which it belongs.</summary>
    private static YamlMistake? Text(YamlLine line, YamlLine above)
    {
        if (above.Key is null || line.Key is not null || line.Indent > above.Start)
            return null;
        if (above.StartsBlock)
            return new YamlMistake(line.At(line.Indent), $"the text below {above.With(above.Value)} is not indented", $"start its lines in column {Column(above.Start + 2)} or further right");
        return !line.IsItem && above.Value.Length > 0
            ? new YamlMistake(line.At(line.Indent), "this text belongs to no key", $"write {above.With("|")} above, and below it the whole text, indented")
            : null;
    }

    private static YamlMistake? Item(YamlLine line, IReadOnlyList<YamlLine> above)
    {
        if (!line.IsItem)
            return null;
        var sibling = above.TakeWhile(one => one.Indent >= line.Indent).LastOrDefault(one => one.Indent == line.Indent && !one.IsItem);
        return sibling?.Key is null
            ? null
            : new YamlMistake(line.At(line.Indent), $"an item of a list stands among keys, below ‘{sibling.Key}’", sibling.Value.Length > 0
                ? $"make an item of the line above, too: `- {sibling.Text.Trim()}`"
                : "indent the list below its key, or leave out the dash");
    }

    private static YamlMistake? Key(YamlLine line, IReadOnlyList<YamlLine> above)
    {
        if (line.Key is null || above[0].StartsBlock)
            return null;
        var open = Open(above).ToList();
        if (open.Exists(one => one.Start == line.Start))
            return null;
        if (above[0] is { Key: { } key, Value.Length: > 0 } last && line.Start > last.Start)
            return Elsewhere(line, $"‘{line.Key}’ is indented below ‘{key}’, which has a value already", last);
        // Who indents a line at all, but not far enough, means the keys that are deeper.
        var meant = open.LastOrDefault(one => one.Start > line.Start) ?? open.FirstOrDefault();
        return meant is null ? null : Elsewhere(line, $"‘{line.Key}’ starts in a column where no key above it starts", meant);
    }

    private static YamlMistake Elsewhere(YamlLine line, string problem, YamlLine model) =>
        new(line.At(line.Start), problem, $"start it in column {Column(model.Start)}, like ‘{model.Key}’ in line {model.Number.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>The keys to which another can still be added, deepest first.</summary>
    private static IEnumerable<YamlLine> Open(IReadOnlyList<YamlLine> above)
    {
        var column = int.MaxValue;
        foreach (var line in above.Where(line => line.Key is not null && line.Indent < column))
        {
            if (line.Start < column)
                yield return line;
            column = line.Indent;
        }
    }

    private static string Column(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
