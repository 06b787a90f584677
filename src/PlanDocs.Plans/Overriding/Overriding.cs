using System.Globalization;
using PlanDocs.Reading;

namespace PlanDocs.Plans;

/// <summary>Puts the values of overrides into the tree of a plan, before anything reads it.</summary>
internal static class Overriding
{
    public static YamlMapping Apply(YamlMapping plan, IReadOnlyList<PlanOverride> overrides, List<Diagnostic> diagnostics)
    {
        foreach (var change in overrides)
        {
            var steps = change.Steps();
            if (steps.Count == 0)
                diagnostics.Add(Errors.NotAnOverride(change.Source.Text, change.Span));
            else if (PlanReader.Take(change.Value(), diagnostics) is { } value && Replaced(plan, steps, value, diagnostics) is YamlMapping changed)
                plan = changed;
        }

        return plan;
    }

    private static YamlNode? Replaced(YamlNode node, IReadOnlyList<YamlScalar> steps, YamlNode value, List<Diagnostic> diagnostics) => (node, steps) switch
    {
        (_, []) => value,
        (YamlMapping mapping, _) => InMapping(mapping, steps, value, diagnostics),
        (YamlSequence list, _) => InList(list, steps, value, diagnostics),
        _ => NoPlace(steps[0], [], diagnostics),
    };

    private static YamlMapping? InMapping(YamlMapping mapping, IReadOnlyList<YamlScalar> steps, YamlNode value, List<Diagnostic> diagnostics)
    {
        if (mapping.Find(steps[0].Value) is { } entry)
        {
            return Replaced(entry.Value, [.. steps.Skip(1)], value, diagnostics) is { } inner
                ? mapping with { Entries = [.. mapping.Entries.Select(other => other == entry ? new YamlEntry(steps.Count == 1 ? steps[0] : entry.Key, inner) : other)] }
                : null;
        }

        // A key that the plan leaves out is added; whether there is such a key, the reader knows.
        if (steps.Count == 1)
            return mapping with { Entries = [.. mapping.Entries, new YamlEntry(steps[0], value)] };
        NoPlace(steps[0], mapping.Entries.Select(known => known.Key.Value), diagnostics);
        return null;
    }

    private static YamlSequence? InList(YamlSequence list, IReadOnlyList<YamlScalar> steps, YamlNode value, List<Diagnostic> diagnostics)
    {
        var ids = list.Items.Select(item => ((item as YamlMapping)?.Find("id")?.Value as YamlScalar)?.Value).ToList();
        var at = ids.IndexOf(steps[0].Value);
        if (at < 0 && int.TryParse(steps[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            at = number;
        if (at < 0 || at >= list.Items.Count)
        {
            NoPlace(steps[0], ids.OfType<string>().Concat(Enumerable.Range(0, Math.Min(list.Items.Count, 10)).Select(place => place.ToString(CultureInfo.InvariantCulture))), diagnostics);
            return null;
        }

        return Replaced(list.Items[at], [.. steps.Skip(1)], value, diagnostics) is { } inner
            ? list with { Items = [.. list.Items.Select((item, place) => place == at ? inner : item)] }
            : null;
    }

    private static YamlNode? NoPlace(YamlScalar step, IEnumerable<string> known, List<Diagnostic> diagnostics)
    {
        var places = known.ToList();
        diagnostics.Add(Errors.NoSuchPlace(step.Value, step.Span, EditDistance.Nearest(step.Value, places), places));
        return null;
    }
}
