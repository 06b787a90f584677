using PlanDocs.Reading;

namespace PlanDocs.Starting;

/// <summary>Makes a plan of a finished essay: blocks, then the parts of a plan, then citations tied to their works, then YAML.</summary>
public static class EssayImport
{
    /// <summary>The most characters that an essay may have.</summary>
    public const int SizeLimit = 1_000_000;

    /// <summary>The most parentheses, any of which may be a citation.</summary>
    public const int ParenthesisLimit = 10_000;

    /// <summary>The most entries that its list of references may have.</summary>
    public const int EntryLimit = 1_000;

    /// <summary>The most characters of an entry, any of which may be its title: as many as a text of a work may have.</summary>
    public const int EntryLength = 20_000;

    /// <param name="author">Who wrote it, where its title page does not say.</param>
    /// <returns>The plan, with all that is in doubt as warnings; no plan where there is no text, or too much.</returns>
    public static Result<StartedPlan> Read(EssaySource source, string author, bool isProfessional, string language)
    {
        var essay = source.Text;
        if (essay.Text.Count('(') is > ParenthesisLimit and var parentheses)
            return new(null, [Errors.EssayTooLong(essay.Path, parentheses, "opening parentheses", ParenthesisLimit)]);
        var definitions = new LinkDefinitions();
        var lines = source.Format == EssayFormat.Markdown ? definitions.Take(EssayLine.Of(essay)) : EssayLine.Of(essay);
        if (lines.Sum(line => line.Text.Length + 1) - 1 is > SizeLimit and var characters)
            return new(null, [Errors.EssayTooLong(essay.Path, characters, "characters", SizeLimit)]);
        var front = source.Format == EssayFormat.Markdown ? FrontMatter.Read(essay, lines) : null;
        var read = front is not null ? MarkdownEssay.Read(front, lines) : PlainTextEssay.Read(lines);
        if (read.Count == 0)
            return new(null, [Errors.NoText(essay.Path)]);

        var pictures = new EssayPictures(source.Files, definitions.Data);
        var blocks = FormulaDoubts.In(Captions.Joined(pictures.Of(TitlePageReader.WithoutPictures(read))), source.Formulas, out var unplaced);
        var diagnostics = new List<Diagnostic>();
        var bibliographies = new BibliographyFiles(source.Files);
        var parts = EssayReader.Read(blocks);
        parts = parts with { HasContents = parts.HasContents || front?.HasContents == true, Bibliographies = bibliographies.Take(front?.Bibliographies ?? [], diagnostics) };
        if (parts.References.Count > EntryLimit)
            return new(null, [Errors.EssayTooLong(essay.Path, parts.References.Count, "references", EntryLimit)]);
        if (parts.References.Select(entry => entry.Value.Length).DefaultIfEmpty(0).Max() is > EntryLength and var longest)
            return new(null, [Errors.EssayTooLong(essay.Path, longest, "characters in one reference", EntryLength)]);
        var works = Abbreviated(ReferenceListReader.Read(parts.References), essay.Text, out var citable);
        if (works.Count == 0 && parts.Bibliographies.Count == 0)
            diagnostics.Add(Errors.NoReferences(blocks[^1].Span));
        var ties = new CitationTies(new WorkIndex(citable), citesPages: works.Count > 0 && works.Count(work => work.Doubts.Count > 0) * 2 > works.Count);
        var plan = new PlanWriter(parts, ties, diagnostics).Write(author, isProfessional, language);
        diagnostics.AddRange(works.SelectMany(work => work.Doubts));
        // A doubt whose text has no place in a plan is said all the same.
        diagnostics.AddRange(blocks.SelectMany(block => block.Doubts).Except(diagnostics).Concat(unplaced));
        var found = new EssayFinds(Count(parts.Outline), parts.Goals.Count, works.Count + bibliographies.WorkCount, ties.Count.Tied, ties.Count.Untied);
        return new(new StartedPlan(plan, works.Count == 0 ? null : ReferencesWriter.Write(works), [.. pictures.Taken, .. bibliographies.Taken], found), diagnostics);
    }

    /// <summary>Gives groups the abbreviations that the essay introduces for them.</summary>
    private static IReadOnlyList<ListedWork> Abbreviated(IReadOnlyList<ListedWork> works, string text, out IReadOnlyList<CitableWork> citable)
    {
        var listed = works.Select(CitableWork.Of).ToList();
        var abbreviations = new Abbreviations(text.ReplaceLineEndings(" "), listed.Where(work => work.IsGroup).Select(work => work.Names[0]));
        citable = [.. listed.Select(work => work.IsGroup ? work with { Abbreviation = abbreviations.Of(work.Names[0]) } : work)];
        return [.. works.Zip(citable).Select(pair => pair.Second.Abbreviation is { } shortForm ? WithShortForm(pair.First, shortForm) : pair.First)];
    }

    private static ListedWork WithShortForm(ListedWork work, string shortForm)
    {
        var names = work.Item.Names.ToDictionary(role => role.Key, role => role.Value is [{ Literal: not null } group] ? [group with { ShortForm = shortForm }] : role.Value);
        return work with { Item = work.Item with { Names = names } };
    }

    private static int Count(IReadOnlyList<OutlineItem> items) => items.Sum(item => (item.Heading.Length > 0 ? 1 : 0) + Count(item.Items));
}
