using System.Globalization;

namespace PlanDocs.Plans;

/// <summary>What became of the edition before: its goals, its steps, its measures, and the goals' history where the chain is longer.</summary>
internal sealed class ProgressSection(Composition composing, Plan then)
{
    private readonly EditionWording _words = composing.Wording.Editions;
    private readonly EditionNames _names = new(composing.Wording, then, composing.Plan);

    public void Add(List<Block> blocks, ProgressMarker marker, int level, string path)
    {
        var parts = marker.Parts.Distinct().Order().Select(Compose).Where(part => part.Blocks.Count > 0).ToList();
        var heading = marker.Heading?.Inlines ?? [new Text(_names.Format(_words.Heading))];
        blocks.Add(Composition.Part(path + "/heading", [Outline.Heading(composing, heading, level, "progress", marker.Heading?.Span ?? marker.Span)]));
        blocks.AddRange(marker.Text is null ? [new Paragraph([new Text(_names.Format(_words.Introduction))])] : Composition.Part(path + "/text", marker.Text));
        foreach (var (name, content) in parts)
        {
            // A section has no single subsection.
            if (parts.Count > 1)
                blocks.Add(Outline.Heading(composing, [new Text(name)], level + 1, "progress-part", default));
            blocks.AddRange(content);
        }
    }

    private (string Name, IReadOnlyList<Block> Blocks) Compose(ProgressPart part) => part switch
    {
        ProgressPart.Goals => (composing.Wording.Goals, new GoalsProgress(composing, then, _names).Compose()),
        ProgressPart.Milestones => StepsProgress.Compose(composing, then, _names),
        ProgressPart.Measures => (_words.Measures, MeasuresProgress.Compose(composing, then, _names)),
        ProgressPart.History => (_words.History, HistoryTable.Compose(composing)),
        _ => throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Unknown part {part}.")),
    };
}
