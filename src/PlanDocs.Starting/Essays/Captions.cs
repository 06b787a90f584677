using System.Text.RegularExpressions;

namespace PlanDocs.Starting;

/// <summary>
/// Finds the numbers and titles that an essay types above or below its tables and figures, and gives them to these: a paper numbers its tables and figures itself.
/// A number that the text mentions follows its table.
/// </summary>
internal sealed partial class Captions
{
    /// <summary>A longer paragraph is no title.</summary>
    private const int MostWords = 40;

    private readonly List<EssayBlock> _blocks = [];

    /// <summary>The identifiers by the labels as they are typed: "Table 1".</summary>
    private readonly Dictionary<string, string> _ids = new(StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<EssayBlock> Joined(IReadOnlyList<EssayBlock> blocks)
    {
        var captions = new Captions();
        for (var i = 0; i < blocks.Count;)
            i += captions.Take(blocks, i);
        return captions._ids.Count == 0 ? captions._blocks : [.. captions._blocks.Select(captions.Mentioning)];
    }

    /// <returns>How many blocks were taken.</returns>
    private int Take(IReadOnlyList<EssayBlock> blocks, int at)
    {
        if (Above(blocks, at) is var (caption, count) && blocks[at + count].IsTable == caption.IsTable)
            Add(blocks[at + count++], caption);
        else if (blocks[at].IsPicture && PictureMarkdown.Of(PictureMarkdown.Image().Match(blocks[at].Markdown)) is { Title: "" } picture && Read(picture.Alternative) is { Title.Length: > 0 } inside)
        {
            Add(blocks[at], inside);
            count = 1;
        }
        else if ((blocks[at].IsTable || blocks[at].IsPicture) && at + 1 < blocks.Count && Below(blocks, at + 1) is { } below && below.IsTable == blocks[at].IsTable)
        {
            Add(blocks[at], below);
            count = 2;
        }
        else
        {
            _blocks.Add(blocks[at]);
            count = 1;
        }

        return count;
    }

    /// <summary>A label, perhaps with its title in the same or the next paragraph, above a table or a picture.</summary>
    private static (Caption Caption, int Count)? Above(IReadOnlyList<EssayBlock> blocks, int at)
    {
        if (Read(blocks[at]) is not { } caption || at + 1 >= blocks.Count)
            return null;
        if (blocks[at + 1].IsTable || blocks[at + 1].IsPicture)
            return (caption, 1);
        var isTitled = caption.Title.Length == 0 && blocks[at + 1] is { Kind: EssayBlockKind.Paragraph or EssayBlockKind.Heading, WordCount: <= MostWords } && at + 2 < blocks.Count && (blocks[at + 2].IsTable || blocks[at + 2].IsPicture);
        return isTitled ? (caption with { Title = blocks[at + 1].Markdown }, 2) : null;
    }

    /// <summary>Word puts captions below figures, and so do other styles; not where the caption is the next picture's.</summary>
    private static Caption? Below(IReadOnlyList<EssayBlock> blocks, int at) => Read(blocks[at]) is { Title.Length: > 0 } caption && Above(blocks, at) is null ? caption : null;

    private static Caption? Read(EssayBlock block)
    {
        // pandoc's captions start with a colon, and some have a number typed behind it.
        if (block.Kind == EssayBlockKind.Other && !Lead().IsMatch(block.Markdown) || block.WordCount > MostWords)
            return null;
        return Read(Lead().Replace(block.Markdown, ""));
    }

    private static Caption? Read(string text)
    {
        if (Label().Match(Marks().Replace(text, "${text}")) is not { Success: true } label)
            return null;
        // "Table 1 shows what follows." is a sentence.
        var title = label.Groups["title"].Value;
        if (label.Groups["mark"].Length == 0 && title.Length > 0 && (char.IsLower(title.FirstOrDefault(char.IsLetter)) || title.EndsWith('.')))
            return null;
        return new Caption(IsTableWord(label.Groups["word"].Value), $"{label.Groups["word"].Value} {label.Groups["number"].Value}", label.Groups["number"].Value, title);
    }

    private static bool IsTableWord(string word) => word[0] is 'T' or 't';

    private void Add(EssayBlock block, Caption caption)
    {
        // An identifier that the picture has already is what the text mentions.
        var own = caption.IsTable ? "" : Identifier().Match(PictureMarkdown.Image().Match(block.Markdown).Groups["attributes"].Value).Value;
        var id = own.Length > 0 ? own[1..] : $"{(caption.IsTable ? "tbl" : "fig")}-{caption.Number.Replace('.', '-')}".ToLowerInvariant();
        var mark = _ids.TryAdd(caption.Label, id) || own.Length > 0 ? "#" + id : "";
        var title = Prose.Line(Marks().Replace(caption.Title.Trim(), "${text}"));
        if (caption.IsTable)
            _blocks.Add(new EssayBlock(EssayBlockKind.Other, string.Join(' ', new[] { "Table:", title, mark.Length > 0 ? $"{{{mark}}}" : "" }.Where(part => part.Length > 0)), 0, block.Span));
        _blocks.Add(caption.IsTable ? block : block with { Markdown = PictureMarkdown.Image().Replace(block.Markdown, image => Captioned(PictureMarkdown.Of(image), title, mark), 1) });
    }

    private static string Captioned(PictureMarkdown picture, string title, string mark)
    {
        var attributes = string.Join(' ', new[] { mark, Identifier().Replace(picture.Attributes.Trim('{', '}'), "").Trim() }.Where(part => part.Length > 0));
        // A number typed into the text of the picture is the paper's to write.
        var alternative = Read(picture.Alternative) is { Title.Length: > 0 } typed ? typed.Title : picture.Alternative;
        return (picture with { Alternative = alternative, Title = PictureMarkdown.Quoted(title), Attributes = attributes.Length > 0 ? $"{{{attributes}}}" : "" }).ToString();
    }

    private EssayBlock Mentioning(EssayBlock block) => block.Kind == EssayBlockKind.Heading || block.IsCode || Lead().IsMatch(block.Markdown)
        ? block
        : block with { Markdown = Mention().Replace(block.Markdown, mention => _ids.TryGetValue(Prose.Line(mention.Value.Replace('\u00a0', ' ')), out var id) ? "@" + id : mention.Value) };

    private sealed record Caption(bool IsTable, string Label, string Number, string Title);

    [GeneratedRegex(@"^(?:[Tt]able)?:\s+")]
    private static partial Regex Lead();

    private const string Words = "Table|Figure|Tabelle|Abbildung|Tabla|Figura|Tableau|Fig\\.";

    [GeneratedRegex(@"^(?:\*{1,3}|_{1,3})?(?<word>" + Words + @")[ \u00a0]+(?<number>\p{Lu}?\d{1,3}(?:[.-]\d{1,3})?)(?:\*{1,3}|_{1,3})?\\?(?<mark>[.:]?)(?:\*{1,3}|_{1,3})?(?:\s*\\?\s+(?<title>\S.*))?\s*$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?<marks>\*{1,3}|_{1,3})(?<text>[^*_]+)\k<marks>$")]
    private static partial Regex Marks();

    [GeneratedRegex(@"(?<![\p{L}\p{N}@#-])(?:" + Words + @")[ \u00a0\n](?:\p{Lu}?\d{1,3}(?:[.-]\d{1,3})?)(?![\p{L}\p{N}–-]|[.,]\d)")]
    private static partial Regex Mention();

    [GeneratedRegex(@"#[^\s}]+")]
    private static partial Regex Identifier();
}
