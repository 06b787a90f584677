using System.Text;
using PlanDocs.Pdf;

namespace PlanDocs.Tests.Pdf;

/// <summary>A PDF read back from its bytes, with its pages, structure, and fonts.</summary>
internal sealed class ReadBack
{
    private readonly Dictionary<int, PageContent> _contents = [];

    private ReadBack(PdfReader reader)
    {
        Reader = reader;
        Catalog = reader.Resolve<PdfValue.Dictionary>(reader.Trailer["Root"])!;
        Pages = Items(Get(Catalog, "Pages"), "Kids").OfType<PdfValue.Reference>().Select(page => page.Id).ToArray();
        var root = Dictionary(Catalog["StructTreeRoot"]);
        if (root is not null)
            Collect(root["K"], null);
    }

    public PdfReader Reader { get; }

    public PdfValue.Dictionary Catalog { get; }

    /// <summary>The numbers of the pages' objects.</summary>
    public IReadOnlyList<int> Pages { get; }

    /// <summary>All elements, each before its children.</summary>
    public List<TagElement> Elements { get; } = [];

    public static ReadBack Of(byte[] pdf) => new(PdfReader.Open(pdf)!);

    public PdfValue.Dictionary? Dictionary(PdfValue? value) => Reader.Resolve<PdfValue.Dictionary>(value) ?? Reader.Resolve<PdfValue.Stream>(value)?.Header;

    public PdfValue.Dictionary Page(int id) => Dictionary(new PdfValue.Reference(id))!;

    public PdfValue.Dictionary? Get(PdfValue.Dictionary? owner, string key) => Dictionary(owner?[key]);

    public string? Name(PdfValue? value) => Reader.Resolve<PdfValue.Name>(value)?.Value;

    public int? Integer(PdfValue? value) => Reader.Resolve<PdfValue.Number>(value)?.Integer;

    public IReadOnlyList<PdfValue> Items(PdfValue.Dictionary? owner, string key) => Reader.Resolve<PdfValue.Array>(owner?[key])?.Items ?? [];

    public string? Text(PdfValue? value) => Reader.Resolve<PdfValue.String>(value) is not { } text ? null
        : text.Bytes.Span.StartsWith((byte[])[0xFE, 0xFF]) ? Encoding.BigEndianUnicode.GetString(text.Bytes.Span[2..]) : Encoding.Latin1.GetString(text.Bytes.Span);

    public string Data(PdfValue? stream) =>
        Reader.Resolve<PdfValue.Stream>(stream) is { } known && Reader.Decode(known) is { } data ? Encoding.UTF8.GetString(data) : "";

    public PageContent Content(int page)
    {
        if (!_contents.TryGetValue(page, out var content))
            _contents.Add(page, content = PageContent.Read(this, Page(page)));
        return content;
    }

    public IEnumerable<PdfValue.Dictionary> Annotations(int page) => Items(Page(page), "Annots").Select(Dictionary).OfType<PdfValue.Dictionary>();

    /// <summary>The fonts of all pages, as composite fonts.</summary>
    public IEnumerable<PdfValue.Dictionary> Fonts() => Pages.Take(1)
        .SelectMany(page => Get(Get(Page(page), "Resources"), "Font")!.Entries.Values).Select(font => Dictionary(font)!);

    /// <summary>What an element and all below it say, in reading order.</summary>
    public string Text(TagElement element) => element.ActualText ?? string.Concat(element.Kids.Select(kid => kid switch
    {
        { Element: { } child } => Text(child),
        { Mark: { } mark } => Content(mark.Page).Texts.GetValueOrDefault(mark.Id, ""),
        _ => "",
    }));

    private void Collect(PdfValue? node, TagElement? parent)
    {
        if (Dictionary(node) is not { } known || node is not PdfValue.Reference reference)
            return;
        var element = new TagElement(reference.Id, known, Name(known["S"]) ?? "", parent) { ActualText = Text(known["ActualText"]) };
        Elements.Add(element);
        parent?.Kids.Add(new TagKid { Element = element });
        var kids = Reader.Resolve(known["K"]) is PdfValue.Array array ? array.Items : [known["K"] ?? PdfValue.Null.Value];
        foreach (var kid in kids)
            CollectKid(kid, element);
    }

    private void CollectKid(PdfValue kid, TagElement owner)
    {
        var page = (owner.Dictionary["Pg"] as PdfValue.Reference)?.Id ?? 0;
        if (kid is PdfValue.Number { Integer: { } mark })
            owner.Kids.Add(new TagKid { Mark = (page, mark) });
        else if (kid is PdfValue.Dictionary other && Name(other["Type"]) == "MCR")
            owner.Kids.Add(new TagKid { Mark = ((other["Pg"] as PdfValue.Reference)?.Id ?? page, Integer(other["MCID"]) ?? -1) });
        else if (kid is PdfValue.Dictionary annotation && Name(annotation["Type"]) == "OBJR")
            owner.Kids.Add(new TagKid { Annotation = (annotation["Obj"] as PdfValue.Reference)?.Id });
        else
            Collect(kid, owner);
    }
}
