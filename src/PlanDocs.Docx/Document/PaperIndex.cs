namespace PlanDocs.Docx;

/// <summary>What is known about a paper before its first word is written: where links may lead, what the contents list, and on which page.</summary>
internal sealed class PaperIndex
{
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly List<ContentsEntry> _entries = [];
    private readonly PageEstimate _estimate;
    private IReadOnlyDictionary<string, int> _pages = new Dictionary<string, int>();

    private PaperIndex(PageDesign design) => _estimate = new PageEstimate(design);

    /// <summary>The headings and labels that a contents lists, in their order.</summary>
    public IReadOnlyList<ContentsEntry> Entries => _entries;

    public static PaperIndex Of(Paper paper, IReadOnlyDictionary<string, int>? pages)
    {
        var index = new PaperIndex(paper.Design);
        index.Add(paper.Blocks);
        index._pages = pages ?? index._estimate.Pages;
        return index;
    }

    public bool Has(string id) => _labels.ContainsKey(id);

    /// <summary>The text that the bookmark of an identifier encloses, which a cross-reference field repeats; empty for a place without one.</summary>
    public string LabelOf(string id) => _labels.GetValueOrDefault(id, "");

    /// <summary>The page on which a block stands, as far as is known.</summary>
    public int PageOf(string id) => _pages.TryGetValue(id, out var page) ? page : _estimate.Pages.GetValueOrDefault(id, 1);

    private void Add(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
            Add(block);
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case PlanPart part:
                Add(part.Content);
                break;
            case BlockQuotation quotation:
                Add(quotation.Content);
                break;
            case ListBlock list:
                foreach (var item in list.Items)
                    Add(item.Content);
                break;
            case Heading heading:
                Target(heading.Id, PlainText.Of(heading.Content));
                List(heading, Math.Clamp(heading.Level, 1, 5), heading.Content, heading.Id);
                _estimate.Text(StandardStyles.Heading(heading.Level), PlainText.Of(heading.Content).Length);
                break;
            case SectionLabel label:
                AddLabel(label.Id, label.Content, label.StartsPage, label.StartsPage ? label : null);
                break;
            case BodyTitle title:
                AddLabel(title.Id, title.Content, startsPage: true, listed: null);
                break;
            case Contents contents:
                AddLabel(contents.Id, contents.Label, startsPage: true, listed: null);
                _estimate.Lines(TextRole.ContentsEntry, _entries.Count);
                break;
            case ReferenceList { Entries.Count: > 0 } list:
                AddLabel(list.Id, list.Label, list.StartsPage, list);
                AddEntries(list);
                break;
            case Table table:
                Target(table.Id, table.Label);
                AddTable(table);
                break;
            case Figure figure:
                Target(figure.Id, figure.Label);
                _estimate.Text(TextRole.FigureTitle, PlainText.Of(figure.Title).Length);
                _estimate.Space(ArtworkSize.Of(figure.Artwork, _estimate.Design).Height);
                break;
            default:
                _estimate.Text(TextRole.Body, BlockText.Length(block));
                break;
        }
    }

    /// <param name="listed">The block, if the contents list it.</param>
    private void AddLabel(string id, IReadOnlyList<Inline> content, bool startsPage, Block? listed)
    {
        if (startsPage)
            _estimate.StartPage();
        Target(id, PlainText.Of(content.TakeWhile(inline => inline is not LineBreak)));
        if (listed is not null)
            List(listed, 1, content, id);
        _estimate.Lines(TextRole.SectionLabel, 1);
    }

    /// <summary>A heading without an identifier has no bookmark to which its line could lead.</summary>
    private void List(Block block, int level, IReadOnlyList<Inline> content, string id)
    {
        var before = block.Before is Heading heading ? Math.Clamp(heading.Level, 1, 5) : level;
        if (id.Length > 0)
            _entries.Add(new ContentsEntry(level, content, id) { Change = block.Change, LevelBefore = before });
    }

    private void AddEntries(ReferenceList list)
    {
        foreach (var entry in list.Entries)
        {
            Target(entry.Id, "");
            _estimate.Text(TextRole.ReferenceEntry, PlainText.Of(entry.Content).Length);
        }
    }

    private void AddTable(Table table)
    {
        _estimate.Text(TextRole.TableTitle, PlainText.Of(table.Title).Length);
        _estimate.Lines(TextRole.TableCell, (table.Head.Count + table.Body.Count) * 2);
    }

    private void Target(string id, string label)
    {
        if (id.Length == 0)
            return;
        _labels.TryAdd(id, label);
        _estimate.Mark(id);
    }
}
