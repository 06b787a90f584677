using System.Text.RegularExpressions;

namespace PlanDocs.Starting;

/// <summary>Takes the blocks of an essay apart: the title page, the abstract, the outline with its goals, the references, the appendices.</summary>
internal sealed partial class EssayReader
{
    /// <summary>Of a table of contents.</summary>
    private const int MostWordsOfEntry = 24;

    private readonly GoalReader _goalReader = new();
    private readonly List<EssayGoal> _goals = [];
    private readonly List<(EssaySection Start, List<EssaySection> Sections)> _appendices = [];
    private readonly List<EssayBlock> _abstract = [];
    private readonly List<EssayBlock> _acknowledgments = [];
    private readonly List<EssayBlock> _references = [];
    private IReadOnlyList<string> _keywords = [];
    private bool _hasContents;

    public static Essay Read(IReadOnlyList<EssayBlock> blocks) => new EssayReader().ReadAll(blocks);

    private Essay ReadAll(IReadOnlyList<EssayBlock> blocks)
    {
        var footnotes = Footnotes.Take(blocks, out var text);
        var (page, rest) = TitlePageReader.Read(text);
        var sections = FlatGoals.Nest(Body(EssaySection.Tree(GoalParagraphs.Split(rest))));
        TakeKeywords();
        return new Essay
        {
            TitlePage = page,
            Outline = Items(sections),
            Goals = _goals,
            Abstract = _abstract,
            Keywords = _keywords,
            Acknowledgments = _acknowledgments,
            Appendices = [.. _appendices.Select(appendix => Appendix(appendix.Start with { Sections = appendix.Sections }))],
            References = ReferenceEntries.Of(_references),
            Footnotes = footnotes,
            HasContents = _hasContents,
        };
    }

    /// <summary>The sections of the text; what every paper has beside them is put aside.</summary>
    private List<EssaySection> Body(IReadOnlyList<EssaySection> sections)
    {
        var body = new List<EssaySection>();
        foreach (var section in sections)
        {
            var target = SectionNames.IsAbstract(section.Heading) ? _abstract : SectionNames.IsAcknowledgments(section.Heading) ? _acknowledgments : SectionNames.IsReferences(section.Heading) ? _references : null;
            if (IsContents(section))
            {
                _hasContents = true;
                body.AddRange(Body(section.Sections));
            }
            else if (target is not null)
            {
                target.AddRange(section.Blocks);
                // In an essay whose headings are of one level only, a text may stand below the abstract by mistake.
                body.AddRange(Body(section.Sections));
            }
            else if (SectionNames.IsAppendix(section.Heading))
                _appendices.Add((section, [.. section.Sections]));
            // Behind an appendix nothing else comes (APA 2.17), so what has a heading of the same level belongs to it.
            else if (_appendices.Count > 0 && section.Level <= _appendices[^1].Start.Level)
                _appendices[^1].Sections.Add(section);
            else
                body.Add(section with { Sections = Body(section.Sections) });
        }

        return body;
    }

    /// <summary>A list of headings, and no section that speaks of contents.</summary>
    private static bool IsContents(EssaySection section) =>
        SectionNames.IsContents(section.Heading) && section.Blocks.All(block => block.Markdown.Split('\n').All(line => line.Split(' ').Length <= MostWordsOfEntry));

    private void TakeKeywords()
    {
        var at = _abstract.FindIndex(block => SectionNames.IsKeywords(block.Markdown));
        if (at < 0)
            return;
        _keywords = SectionNames.KeywordsOf(_abstract[at].Markdown).Replace('\n', ' ').TrimEnd('.').Split((char[])[',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        _abstract.RemoveAt(at);
    }

    private List<OutlineItem> Items(IReadOnlyList<EssaySection> sections)
    {
        var items = new List<OutlineItem>();
        for (var i = 0; i < sections.Count; i++)
        {
            if (GoalHeading.Of(sections[i].Heading) is not null)
                items.Add(Goals(sections, ref i));
            else if (Section(sections[i]) is var item && (item.Heading.Length > 0 || item.Blocks.Count > 0 || item.Items.Count > 0 || item.GoalIds.Count > 0))
                items.Add(item);
        }

        return items;
    }

    /// <summary>Goals that follow one another stand at one place of the outline.</summary>
    private OutlineItem Goals(IReadOnlyList<EssaySection> sections, ref int at)
    {
        var first = _goals.Count;
        for (; at < sections.Count && GoalHeading.Of(sections[at].Heading) is { } heading; at++)
            _goals.Add(_goalReader.Read(sections[at], heading));
        at--;
        return new OutlineItem("", [], [], [.. _goals.Skip(first).Select(goal => goal.Id)]);
    }

    private OutlineItem Section(EssaySection section)
    {
        var items = Items(section.Sections);
        return items is [{ Heading: "", Blocks.Count: 0, GoalIds.Count: > 0 } only]
            ? new OutlineItem(section.Heading, section.Blocks, [], only.GoalIds)
            : new OutlineItem(section.Heading, section.Blocks, items, []);
    }

    private static OutlineItem Appendix(EssaySection section)
    {
        var heading = AppendixTitle().Match(SectionNames.Bare(section.Heading)).Groups["title"].Value.Trim();
        var blocks = section.Blocks;
        // "Appendix A" and its title stand on two lines (APA 2.14).
        if (heading.Length == 0 && section.Blocks is [] && section.Sections is [{ } titled])
            return WithoutGoals(titled);
        return new OutlineItem(heading, blocks, [.. section.Sections.Select(WithoutGoals)], []);
    }

    /// <summary>A goal has its place in the text; in an appendix, what looks like one stays a section.</summary>
    private static OutlineItem WithoutGoals(EssaySection section) => new(section.Heading, section.Blocks, [.. section.Sections.Select(WithoutGoals)], []);

    [GeneratedRegex(@"^\w+(?:\s+[A-Z\d])?(?:\s*[:.–—-]\s*(?<title>.+))?$")]
    private static partial Regex AppendixTitle();
}
