using System.Globalization;
using PlanDocs.Reading;

namespace PlanDocs.Plans;

/// <summary>Numbers tables and figures in their order (appendices by themselves: Table A1), and then gives cross-references their labels.</summary>
internal static class Numbering
{
    public static IReadOnlyList<Block> Apply(IReadOnlyList<Block> blocks, Composition composing)
    {
        var numberer = new Numberer(composing);
        var numbered = numberer.Rewrite(blocks);
        return new CrossReferenceResolver(composing).Rewrite(numbered);
    }

    private sealed class Numberer(Composition composing) : PaperRewriter
    {
        private readonly Dictionary<string, SourceSpan> _ids = new(StringComparer.Ordinal);
        private string _letter = "";
        private int _appendices;
        private int _tables;
        private int _figures;

        public override Block Rewrite(Block block)
        {
            switch (block)
            {
                case PlanPart { Content: [SectionLabel], Path: var path } when path.StartsWith("appendices/", StringComparison.Ordinal):
                    _letter = AppendixPages.Letter(_appendices++);
                    (_tables, _figures) = (0, 0);
                    return block;
                case Table table:
                    var tableLabel = Label(composing.Wording.Table, ++_tables);
                    return base.Rewrite(table with { Label = tableLabel, ContinuedLabel = $"{tableLabel} ({composing.Wording.Continued})", Id = Id(table.Id, "table", tableLabel, table.Span) });
                case Figure figure:
                    var figureLabel = Label(composing.Wording.Figure, ++_figures);
                    return base.Rewrite(figure with { Label = figureLabel, Id = Id(figure.Id, "figure", figureLabel, figure.Span) });
                default:
                    return base.Rewrite(block);
            }
        }

        private string Label(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind} {_letter}{number}");

        private string Id(string written, string otherwise, string label, SourceSpan span)
        {
            if (written.Length == 0)
                return composing.Ids.Reserve(otherwise);
            if (!_ids.TryAdd(written, span))
                composing.Diagnostics.Add(Errors.DuplicateId(written, span, _ids[written]));
            // A heading may have the identifier already; the reference then follows the table to its new one.
            var id = composing.Ids.Reserve(written);
            composing.Named.TryAdd(written, new CrossReference(id, label));
            return id;
        }
    }

    private sealed class CrossReferenceResolver(Composition composing) : PaperRewriter
    {
        public override Inline Rewrite(Inline inline)
        {
            if (inline is not CrossReference reference)
                return base.Rewrite(inline);
            if (composing.Named.TryGetValue(reference.Id, out var target))
                return target with { Span = reference.Span };
            if (composing.Elsewhere?.Value.TryGetValue(reference.Id, out var elsewhere) == true)
                return Mentioned(reference, elsewhere.Label);
            if (composing.Plan.Audience is { } audience && composing.Plan.HiddenIds.Contains(reference.Id))
                composing.Diagnostics.Add(Errors.HiddenButMentioned(reference.Id, audience, reference.Span));
            else
                composing.Diagnostics.Add(Errors.UnknownCrossReference(
                    reference.Id, reference.Span, composing.Diagnostics.Count < EditDistance.MostGuesses ? EditDistance.Nearest(reference.Id, composing.Named.Keys) : null));
            return new Text(reference.Id) { Span = reference.Span };
        }

        private Text Mentioned(CrossReference reference, string label)
        {
            composing.Diagnostics.Add(Errors.NotInAttachment(label, reference.Span));
            return new Text(label) { Span = reference.Span };
        }
    }
}
