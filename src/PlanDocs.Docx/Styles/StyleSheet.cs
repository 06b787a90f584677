using System.Globalization;

namespace PlanDocs.Docx;

/// <summary>
/// The paragraph styles of a document: one for each kind of paragraph in the design, and variants (a deeper list, a cell aligned otherwise) that come
/// into being when a paragraph asks for them. So no paragraph carries a format of its own, and an edit of a style changes all that it should.
/// </summary>
internal sealed class StyleSheet
{
    /// <summary>Word numbers its own list styles up to List Bullet 5; deeper ones are named alike.</summary>
    private const int DeepestListLevel = 8;

    private readonly PageDesign _design;
    private readonly Dictionary<string, ParagraphStyle> _byId = new(StringComparer.Ordinal);
    private readonly List<ParagraphStyle> _all = [];

    public StyleSheet(PageDesign design)
    {
        _design = design;
        foreach (var style in StandardStyles.All(design))
            Add(style);
        List(ListStyle.Bullet, Surroundings.Text, 0);
        List(ListStyle.Number, Surroundings.Text, 0);
    }

    public IReadOnlyList<ParagraphStyle> All => _all;

    public ParagraphStyle this[string id] => _byId[id];

    /// <summary>The style of a kind of paragraph.</summary>
    /// <param name="depth">How many lists and quotations stand around it; each indents it further.</param>
    public string Paragraph(TextRole role, int depth = 0)
    {
        var id = StandardStyles.IdOf(role);
        return depth == 0 ? id : Deeper(_byId[id], depth);
    }

    /// <summary>The style of a contents entry.</summary>
    public static string ContentsEntry(int level) => "TOC" + Number(level);

    /// <summary>The style of a paragraph in a table's cell.</summary>
    public string Cell(TextRole role, TextAlignment alignment, double fontSize)
    {
        var style = Sized(_byId[StandardStyles.IdOf(role)], fontSize);
        if (style.Look.Alignment == alignment)
            return style.Id;
        var id = style.Id + alignment;
        if (!_byId.ContainsKey(id))
            Add(new ParagraphStyle(id, $"{style.Name} {alignment}", style.Look with { Alignment = alignment }) { BasedOn = style.Id });
        return id;
    }

    private ParagraphStyle Sized(ParagraphStyle style, double fontSize)
    {
        if (style.Look.FontSize.Equals(fontSize))
            return style;
        var id = style.Id + Number((int)fontSize);
        if (!_byId.ContainsKey(id))
            Add(new ParagraphStyle(id, $"{style.Name} {Number((int)fontSize)} pt", style.Look with { FontSize = fontSize }) { BasedOn = style.Id });
        return _byId[id];
    }

    /// <summary>The style of a paragraph in a list.</summary>
    /// <param name="depth">How many lists and quotations stand around the list.</param>
    public string List(ListStyle kind, Surroundings surroundings, int depth)
    {
        var (id, name, parent) = NamesOf(kind, surroundings, Math.Min(depth, DeepestListLevel));
        if (!_byId.ContainsKey(id))
        {
            var look = ListLook(surroundings, Math.Min(depth, DeepestListLevel));
            Add(ListStyleOf(kind, surroundings, depth, new ParagraphStyle(id, name, look) { BasedOn = parent }));
        }

        return id;
    }

    /// <summary>Whether some list has asked for the style.</summary>
    public bool HasList(ListStyle kind, Surroundings surroundings, int depth) => _byId.ContainsKey(NamesOf(kind, surroundings, depth).Id);

    /// <summary>Whether some list of any depth has asked for a style.</summary>
    public bool HasList(ListStyle kind, Surroundings surroundings) => Enumerable.Range(0, DeepestListLevel + 1).Any(depth => HasList(kind, surroundings, depth));

    private static (string Id, string Name, string Parent) NamesOf(ListStyle kind, Surroundings surroundings, int depth)
    {
        var (prefix, parent) = surroundings switch
        {
            Surroundings.Text => ("", StandardStyles.IdOf(TextRole.ListItem)),
            Surroundings.Cell => ("Table ", StandardStyles.IdOf(TextRole.TableCell)),
            Surroundings.Note => ("Footnote ", StandardStyles.IdOf(TextRole.Footnote)),
            _ => throw new ArgumentOutOfRangeException(nameof(surroundings)),
        };
        var name = $"{prefix}List {kind}{(depth == 0 ? "" : " " + Number(depth + 1))}";
        return (name.Replace(" ", "", StringComparison.Ordinal), name, parent);
    }

    /// <summary>The look of a list's paragraphs, in the text as the design has it and elsewhere like the text around it.</summary>
    public ParagraphLook ListLook(Surroundings surroundings, int depth)
    {
        var item = _design.Look(TextRole.ListItem);
        var look = surroundings switch
        {
            Surroundings.Text => item,
            Surroundings.Cell => _design.Look(TextRole.TableCell) with { LeftIndent = -item.FirstLineIndent, FirstLineIndent = item.FirstLineIndent },
            Surroundings.Note => _design.Look(TextRole.Footnote) with { LeftIndent = item.LeftIndent, FirstLineIndent = item.FirstLineIndent },
            _ => throw new ArgumentOutOfRangeException(nameof(surroundings)),
        };
        return look with { LeftIndent = look.LeftIndent * (depth + 1) };
    }

    private static ParagraphStyle ListStyleOf(ListStyle kind, Surroundings surroundings, int depth, ParagraphStyle style) => kind switch
    {
        // A bullet needs no number of its own, so the style brings it; numbered lists each start anew and say so in the paragraph.
        ListStyle.Bullet => style with { Numbering = (Numbering.BulletNumber(surroundings), Math.Min(depth, DeepestListLevel)) },
        ListStyle.Number => style,
        // Numbering 0 says "in a list, without a marker": Word shows none, and pandoc reads a further paragraph of the item above.
        ListStyle.Continue => style with { Look = style.Look with { FirstLineIndent = 0 }, Numbering = (0, 0) },
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private string Deeper(ParagraphStyle style, int depth)
    {
        var id = style.Id + Number(depth + 1);
        if (!_byId.ContainsKey(id))
        {
            var look = style.Look with { LeftIndent = style.Look.LeftIndent + (depth * _design.Look(TextRole.ListItem).LeftIndent) };
            Add(new ParagraphStyle(id, $"{style.Name} {Number(depth + 1)}", look) { BasedOn = style.Id });
        }

        return id;
    }

    private void Add(ParagraphStyle style)
    {
        _byId.Add(style.Id, style);
        _all.Add(style);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
