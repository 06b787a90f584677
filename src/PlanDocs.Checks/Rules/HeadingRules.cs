using System.Text.RegularExpressions;

namespace PlanDocs.Checks;

/// <summary>The outline (APA 2.27).</summary>
internal static partial class HeadingRules
{
    public static IEnumerable<Diagnostic> Check(CheckedPaper paper)
    {
        var sections = paper.Sections.SelectMany(section => section.All).ToList();
        var appended = paper.Appendices.SelectMany(section => section.All).ToList();
        return Levels(paper.Sections, above: 0)
            .Concat(paper.Appendices.SelectMany(appendix => Levels(appendix.Sections, above: 1)))
            .Concat(sections.Concat(appended).SelectMany(Subsections))
            .Concat(sections.Concat(appended.Where(section => section.Level > 0)).SelectMany(Wording))
            .Concat(Introduction(paper.Sections));
    }

    private static IEnumerable<Diagnostic> Levels(IEnumerable<PaperSection> sections, int above)
    {
        foreach (var section in sections)
        {
            if (section.Level > above + 1)
                yield return Errors.SkippedLevel(section.Name, section.Level, above, section.Span);
            foreach (var deeper in Levels(section.Sections, section.Level))
                yield return deeper;
        }
    }

    private static IEnumerable<Diagnostic> Subsections(PaperSection section)
    {
        if (section.Sections is [var only] && !IsSetByProgram(only))
            yield return Errors.SingleSubsection(section.Name, only.Name, only.Span);
        if (section.Sections.Count == 0 && section.Content.Count == 0)
            yield return Errors.EmptySection(section.Name, section.Span);
    }

    /// <summary>Such as that over the rationale of a goal, which its author can neither join nor divide.</summary>
    private static bool IsSetByProgram(PaperSection section) => section.Head.Span.IsKnown && section.Title.All(inline => !inline.Span.IsKnown);

    private static IEnumerable<Diagnostic> Wording(PaperSection section)
    {
        if (Number().Match(section.Name) is { Success: true } number)
            yield return Errors.NumberedHeading(number.Value.Trim(), section.Span);
        if (section.Name.EndsWith('.') && !section.Name.EndsWith("..", StringComparison.Ordinal) && !Abbreviation().IsMatch(section.Name))
            yield return Errors.HeadingWithPeriod(section.Span);
    }

    private static IEnumerable<Diagnostic> Introduction(IReadOnlyList<PaperSection> sections)
    {
        if (sections is [{ Name: var name } first, ..] && name.ToUpperInvariant() is "INTRODUCTION" or "EINLEITUNG" or "INTRODUCCIÓN")
            yield return Errors.IntroductionHeading(name, first.Span);
    }

    // 1. One, 1.2 One, 1) One, IV. One, A. One; but not 2026 in Numbers, and not 3D Printing.
    [GeneratedRegex(@"^(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)]|[IVX]{1,5}\.|[A-Z]\.(?=\s+\p{Lu}\p{Ll}+\s+\p{L})|\([a-z0-9]\))\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?:\b(?:Inc|Ltd|Jr|Sr|Co|etc)|\b(?:\p{L}\.)*\p{L})\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();
}
