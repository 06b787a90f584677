using PlanDocs.Reading;

namespace PlanDocs.Starting;

/// <summary>Takes the pictures of an essay along: each file once, under a name beside the plan; of one that a paper cannot show, the words stay.</summary>
internal sealed partial class EssayPictures(EssayFiles? source, IReadOnlyDictionary<string, string> embedded)
{
    private readonly PictureBounds _bounds = new();
    private readonly Dictionary<string, (string? Name, string Problem)> _known = new(StringComparer.Ordinal);
    private readonly List<StartedFile> _taken = [];

    public IReadOnlyList<StartedFile> Taken => _taken;

    public IReadOnlyList<EssayBlock> Of(IReadOnlyList<EssayBlock> blocks) => [.. blocks.Select(Of)];

    private EssayBlock Of(EssayBlock block)
    {
        if (block.IsCode || !block.Markdown.Contains("![", StringComparison.Ordinal))
            return block;
        var doubts = new List<Diagnostic>();
        var markdown = PictureMarkdown.Image().Replace(block.Markdown, image => Moved(PictureMarkdown.Of(image), block, doubts));
        return block with { Markdown = markdown.Trim(), Doubts = [.. block.Doubts, .. doubts], Kind = doubts.Count > 0 && block.IsPicture ? EssayBlockKind.Paragraph : block.Kind };
    }

    private string Moved(PictureMarkdown picture, EssayBlock block, List<Diagnostic> doubts)
    {
        if (!_known.TryGetValue(picture.Target, out var known))
            _known[picture.Target] = known = Take(picture.Target, block.Span);
        if (known.Name is not null)
            return (picture with { Target = known.Name }).ToString();
        doubts.Add(Errors.PictureLeftOut(picture.ShortTarget, known.Problem, block.Span));
        return picture.Words;
    }

    private (string? Name, string Problem) Take(string target, SourceSpan span)
    {
        var read = Bytes(target, span);
        if (read.Value is not { } bytes)
            return (null, read.Diagnostics is [var why, ..] ? why.Message : "the essay names it and does not have it");
        var picture = PictureReader.Read(PictureMarkdown.Short(target), bytes, span, _bounds);
        if (picture.Value is not { } readable)
            return (null, picture.Diagnostics[0].Message);
        var name = NameOf(target, readable.Format == PictureFormat.Png ? ".png" : ".jpg");
        _taken.Add(new StartedFile(name, bytes));
        return (name, "");
    }

    private Result<byte[]> Bytes(string target, SourceSpan span)
    {
        var address = embedded.GetValueOrDefault(target, target);
        if (!address.StartsWith("data:", StringComparison.Ordinal))
            return source is null ? new(null, []) : source(Uri.UnescapeDataString(address), span);
        var data = address[(address.IndexOf(',', StringComparison.Ordinal) + 1)..];
        var bytes = new byte[data.Length];
        return Convert.TryFromBase64String(data, bytes, out var count) ? new(bytes[..count], []) : new(null, []);
    }

    private string NameOf(string target, string extension)
    {
        var plain = target.StartsWith("data:", StringComparison.Ordinal) ? "" : Path.GetFileNameWithoutExtension(Uri.UnescapeDataString(target).Replace('\\', '/'));
        var stem = FolderName.Of(plain, "picture");
        var name = stem + extension;
        for (var number = 2; _taken.Exists(picture => picture.Name == name); number++)
            name = FormattableString.Invariant($"{stem}-{number}{extension}");
        return name;
    }
}
