namespace PlanDocs.Docx;

/// <summary>Writes a paper once for nothing, to learn which paragraphs follow one another.</summary>
internal sealed class MarkRecorder
{
    private readonly List<MarkPlace> _paragraphs = [];
    private readonly Stack<List<MarkPlace>> _stories = new([[]]);

    private MarkRecorder()
    {
    }

    /// <returns>The marks of all paragraphs outside tables, in the order in which they are written.</returns>
    public static Queue<TrackedMark> Record(Paper paper, DocxOptions options)
    {
        var recorder = new MarkRecorder();
        using var document = new WordDocument(paper, options);
        using var xml = new WordXml(Stream.Null) { Tracking = document.Tracking, Recorder = recorder };
        xml.StartRoot("document");
        new BlockWriter(document, new Story(xml)).Write(paper.Blocks, BlockOrder.EndOfText);
        xml.End();
        MarkShift.Apply(recorder._stories.Pop());
        return new Queue<TrackedMark>(recorder._paragraphs.Select(place => place.Mark));
    }

    public void AddParagraph(in TrackedMark mark)
    {
        var place = new MarkPlace { Mark = mark };
        _paragraphs.Add(place);
        _stories.Peek().Add(place);
    }

    /// <summary>Says that the mark of the paragraph that is being written cannot go.</summary>
    public void KeepMark()
    {
        if (_stories.Peek() is [.., { Kind: MarkPlaceKind.Paragraph } place])
            place.IsFixed = true;
    }

    public void AddTable(Change? change) => Add(MarkPlaceKind.Table, change);

    public void StartContents(Change? change)
    {
        Add(MarkPlaceKind.Contents, change);
        _stories.Push([]);
    }

    public void EndContents() => MarkShift.Apply(_stories.Pop());

    private void Add(MarkPlaceKind kind, Change? change) => _stories.Peek().Add(new MarkPlace { Kind = kind, Mark = new TrackedMark(default, change) });
}
