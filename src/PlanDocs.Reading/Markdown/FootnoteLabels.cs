using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>Finds footnotes that lack a mark and marks that lack a footnote; Markdig drops the one and prints the other.</summary>
internal static partial class FootnoteLabels
{
    public static void Check(MappedText text, List<Diagnostic> diagnostics)
    {
        if (!text.Value.Contains("[^", StringComparison.Ordinal))
            return;
        var labels = Label().Matches(text.Value);
        var definitions = labels.Where(match => match.Groups["colon"].Success).ToList();
        var marks = labels.Where(match => !match.Groups["colon"].Success).ToList();
        var defined = definitions.Select(Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var marked = marks.Select(Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var mark in marks.Where(mark => !defined.Contains(Name(mark))))
            diagnostics.Add(Errors.UndefinedFootnote(Name(mark), text.SpanOf(mark.Index, mark.Length)));
        foreach (var definition in definitions.Where(definition => !marked.Contains(Name(definition))))
            diagnostics.Add(Errors.UnusedFootnote(Name(definition), text.SpanOf(definition.Index, definition.Length)));
    }

    private static string Name(Match match) => match.Groups["label"].Value;

    [GeneratedRegex(@"(?<![\\\^])\[\^(?<label>[^\]\s]+)\](?<colon>(?<=^[ ]{0,3}\[\^[^\]\s]+\]):)?", RegexOptions.Multiline)]
    private static partial Regex Label();
}
