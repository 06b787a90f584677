using System.Globalization;
using PlanDocs.Checks;
using PlanDocs.Reading;

namespace PlanDocs.Cli;

/// <summary>Reads a range of whole numbers: <c>{from: 2500, to: 4000}</c>, <c>2500-4000</c>, or <c>10</c> for at least ten.</summary>
internal static class RangeReader
{
    public static Sourced<NumberRange>? Read(YamlMappingReader parent, string key)
    {
        if (parent.Node(key) is not { } node)
            return null;
        if ((node is YamlScalar scalar ? FromText(scalar.Value) : FromMapping(node, key, parent.Diagnostics)) is not { } range)
        {
            if (node is not YamlMapping)
                parent.Diagnostics.Add(Errors.BadRange(key, node is YamlScalar text ? $"‘{text.Value}’" : node.Kind, node.Span));
            return null;
        }

        if (range is not { From: { } from, To: { } to } || from <= to)
            return new(range, node.Span);
        parent.Diagnostics.Add(Errors.BackwardRange(key, node.Span));
        return null;
    }

    private static NumberRange? FromText(string text)
    {
        var parts = text.Replace("to", "-", StringComparison.Ordinal).Replace('–', '-').Split('-', StringSplitOptions.TrimEntries);
        return parts switch
        {
            [var from] when Number(from) is { } least => new NumberRange(least, null),
            [var from, var to] when Number(from) is { } least && Number(to) is { } most => new NumberRange(least, most),
            _ => null,
        };
    }

    private static NumberRange? FromMapping(YamlNode node, string key, ICollection<Diagnostic> diagnostics)
    {
        if (node is not YamlMapping || YamlMappingReader.Open(node, key, "a range", diagnostics) is not { } reader)
            return null;
        var (from, to) = (Whole(reader, "from"), Whole(reader, "to"));
        reader.Finish();
        return new NumberRange(from, to);
    }

    private static int? Whole(YamlMappingReader reader, string key)
    {
        if (reader.Node(key) is not { } node)
            return null;
        if (node is YamlScalar scalar && Number(scalar.Value.Trim()) is { } number)
            return number;
        reader.Diagnostics.Add(Errors.BadRange(key, node is YamlScalar text ? $"‘{text.Value}’" : node.Kind, node.Span));
        return null;
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number >= 0 ? number : null;
}
