namespace PlanDocs.Starting;

/// <summary>Takes the title page off the front of an essay.</summary>
internal static class TitlePageReader
{
    /// <summary>A longer paragraph is prose.</summary>
    private const int MostWordsOfLine = 24;

    /// <summary>A title page has no more.</summary>
    private const int MostLines = 100;

    public static (TitlePage Page, IReadOnlyList<EssayBlock> Body) Read(IReadOnlyList<EssayBlock> blocks)
    {
        var lines = Lines(blocks);
        var page = new TitlePage();
        var used = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var (text, block) = lines[i];
            if (IsTitleOfText(page, lines, i))
                break;
            var (kind, value) = TitlePageLine.Of(text);
            var next = Placed(page, kind, value, text, blocks, block);
            // A block that was begun as a part of the title page belongs to it as a whole.
            if (next is null && used > 0 && lines[used - 1].Block == block)
                next = page with { Others = [.. page.Others, text] };
            if (next is null)
                break;
            page = next;
            used = i + 1;
        }

        var first = used < lines.Count ? lines[used].Block : lines.Count > 0 ? lines[^1].Block + 1 : 0;
        page = page with { Doubts = [.. blocks.Take(first).SelectMany(block => block.Doubts)] };
        return (page, WithoutRepeatedTitle(page, [.. blocks.Skip(first)]));
    }

    /// <summary>A title page shows no picture (APA 2.3), so one that stands between its lines is left out.</summary>
    public static IReadOnlyList<EssayBlock> WithoutPictures(IReadOnlyList<EssayBlock> blocks)
    {
        var end = 0;
        while (end < blocks.Count && (blocks[end].IsPicture || blocks[end].Kind == EssayBlockKind.Paragraph && blocks[end].WordCount <= MostWordsOfLine || blocks[end].Kind == EssayBlockKind.Heading && blocks.Take(end).All(before => before.IsPicture)))
            end++;
        while (end > 0 && blocks[end - 1].IsPicture)
            end--;
        return [.. blocks.Select((block, i) => i < end && block.IsPicture ? block with { Kind = EssayBlockKind.Paragraph, Markdown = "", Doubts = [Errors.PictureOfTitlePage(block.Span)] } : block)];
    }

    private static TitlePage? Placed(TitlePage page, TitlePageLine.Kind kind, string value, string text, IReadOnlyList<EssayBlock> blocks, int block)
    {
        switch (kind)
        {
            case TitlePageLine.Kind.PageNumber:
                return page;
            case var _ when page.Title is { } title && (title.EndsWith(':') || text.Equals("by", StringComparison.OrdinalIgnoreCase)):
                return title.EndsWith(':') ? page with { Title = $"{title} {text.Trim('*', '_', ' ')}" } : page;
            case TitlePageLine.Kind.RunningHead:
                return page with { RunningHead = value };
            case TitlePageLine.Kind.Date when page.Title is not null && page.Due is null && TitlePageLine.DateOf(value) is { } date:
                return page with { Due = date };
            case TitlePageLine.Kind.Course when page.Title is not null && page.CourseName is null && page.CourseNumber is null:
                var (number, name) = TitlePageLine.CourseOf(value);
                return page with { CourseNumber = number, CourseName = name };
            case TitlePageLine.Kind.Instructor when page.Instructor is null && page.Title is not null:
                return page with { Instructor = InstructorOf(value) };
            case TitlePageLine.Kind.Affiliation when page.Title is not null && (page.Authors.Count > 0 || blocks[block].Kind != EssayBlockKind.Heading):
                return page with { Affiliations = [.. page.Affiliations, value] };
            case TitlePageLine.Kind.Author when page.Title is not null && page.Authors.Count == 0 && !IsSectionBefore(blocks, block):
                return page with { Authors = AuthorsOf(value) };
            default:
                // Marks alone say nothing.
                return text.Trim('*', '_', ' ') is not { Length: > 0 } words ? page : page.Title is null ? page with { Title = words } : null;
        }
    }

    private static string InstructorOf(string value) =>
        value.StartsWith("Instructor ", StringComparison.Ordinal) ? value["Instructor ".Length..] : value;

    /// <summary>A heading right above prose is the first section's, however much its words look like a name.</summary>
    private static bool IsSectionBefore(IReadOnlyList<EssayBlock> blocks, int block) =>
        block + 1 >= blocks.Count || blocks[block + 1].Kind != EssayBlockKind.Heading && blocks[block + 1].WordCount > MostWordsOfLine;

    private static string[] AuthorsOf(string value) =>
        value.Replace(", and ", ",", StringComparison.Ordinal).Replace(" and ", ",", StringComparison.Ordinal).Replace(" & ", ",", StringComparison.Ordinal)
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The short lines before the first prose or the first heading that every paper has.</summary>
    private static List<(string Text, int Block)> Lines(IReadOnlyList<EssayBlock> blocks)
    {
        var lines = new List<(string, int)>();
        for (var i = 0; i < blocks.Count && blocks[i].Kind != EssayBlockKind.Other && lines.Count < MostLines; i++)
        {
            if (i > 0 && blocks[i].Kind == EssayBlockKind.Heading && SectionNames.IsSpecial(blocks[i].Markdown))
                break;
            var texts = blocks[i].Markdown.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (texts.Length > MostLines || texts.Any(text => text.Split(' ').Length > MostWordsOfLine) || blocks[i].WordCount > MostWordsOfLine * 2 || texts.Length == 1 && IsSentence(texts[0]))
                break;
            lines.AddRange(texts.Select(text => (text, i)));
        }

        return lines;
    }

    /// <summary>A block of its own with the words of the title is the title above the text (APA 2.11), even if they name a school.</summary>
    private static bool IsTitleOfText(TitlePage page, List<(string Text, int Block)> lines, int at) =>
        page.Title is { } title && lines[at - 1].Block != lines[at].Block && Letters(lines[at].Text) == Letters(title);

    private static bool IsSentence(string text) => text.EndsWith('.') && text.Split(' ').Length > 7;

    /// <summary>On the first page of the text the title stands once more (APA 2.11).</summary>
    private static List<EssayBlock> WithoutRepeatedTitle(TitlePage page, List<EssayBlock> blocks)
    {
        if (page.Title is not { } title)
            return blocks;
        var wanted = Letters(title);
        var at = blocks.FindIndex(block => block.Kind != EssayBlockKind.Other && block.WordCount <= MostWordsOfLine && Letters(block.Markdown) == wanted);
        if (at < 0)
            return blocks;
        // What follows it stands directly below the title, as if it were the first section.
        blocks[at] = blocks[at] with { Kind = EssayBlockKind.Heading, Markdown = "", Level = 1 };
        return blocks;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
