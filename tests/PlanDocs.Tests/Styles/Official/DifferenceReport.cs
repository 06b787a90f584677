using System.Globalization;
using System.Text;

namespace PlanDocs.Tests.Styles;

/// <summary>The differences between two styles, grouped by their reasons; a difference without a reason stands at the end.</summary>
internal sealed class DifferenceReport
{
    private const string Unexplained = "Without a reason";
    private readonly IReadOnlyList<Reason> _reasons;
    private readonly Dictionary<string, List<string>> _groups;

    private DifferenceReport(IReadOnlyList<StyleText> texts, IReadOnlyList<Reason> reasons)
    {
        _reasons = reasons;
        _groups = reasons.Select(reason => reason.Text).Append(Unexplained).ToDictionary(reason => reason, _ => new List<string>(), StringComparer.Ordinal);
        var different = texts.Where(text => !text.IsEqual).ToList();
        Size = $"{different.Count(text => text.Field == "entry")} of {texts.Count(text => text.Field == "entry")} entries and {different.Count(text => text.Field != "entry")} of {texts.Count(text => text.Field != "entry")} citations differ";
        foreach (var text in different)
            Add(text);
    }

    public string Size { get; }

    public int UnexplainedCount => _groups[Unexplained].Count;

    public static DifferenceReport Of(IReadOnlyList<StyleText> texts, IReadOnlyList<Reason> reasons) => new(texts, reasons);

    public override string ToString()
    {
        var report = new StringBuilder().Append(Size).Append("; each difference stands under its reasons, official wording → ours.\n\n");
        foreach (var (reason, lines) in _groups.Where(group => group.Value.Count > 0))
        {
            report.Append(CultureInfo.InvariantCulture, $"## {reason} ({lines.Count})\n\n");
            foreach (var line in lines)
                report.Append(line).Append('\n');
            report.Append('\n');
        }

        return report.ToString();
    }

    /// <summary>A text stands under each reason that it takes to make it equal.</summary>
    private void Add(StyleText text)
    {
        var (official, ours) = (text.Official, text.Ours);
        var needed = new List<string>();
        foreach (var reason in _reasons)
        {
            var adjusted = reason.Adjust(text, official, ours);
            if (adjusted != (official, ours))
                needed.Add(reason.Text);
            (official, ours) = adjusted;
        }

        if (official != ours)
            needed.Add(Unexplained);
        foreach (var reason in needed)
            _groups[reason].Add($"{text.Item.Key} {text.Field}: {(reason == Unexplained ? WordDifference.Of(official, ours) : WordDifference.Of(text.Official, text.Ours))}");
    }
}
