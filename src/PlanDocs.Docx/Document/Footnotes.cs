namespace PlanDocs.Docx;

/// <summary>The part <c>footnotes.xml</c> (ECMA-376 part 1, 17.11): put down while the text is being written, because notes stand in it.</summary>
internal sealed class Footnotes : IDisposable
{
    public const int Separator = -1;
    public const int ContinuationSeparator = 0;

    private readonly WordDocument _document;
    private readonly MemoryStream _stream = new();
    private readonly Story _story;
    private readonly BlockWriter _blocks;
    private int _count;

    public Footnotes(WordDocument document)
    {
        _document = document;
        _story = new Story(new WordXml(_stream) { Tracking = document.Tracking });
        _blocks = new BlockWriter(document, _story) { IsNote = true };
        _story.Xml.StartRoot("footnotes");
        WriteSeparator(Separator, "separator");
        WriteSeparator(ContinuationSeparator, "continuationSeparator");
    }

    public Relationships Relationships => _story.Relationships;

    /// <summary>Puts down a note and gives its number, from 1.</summary>
    /// <param name="change">What became of the note with its reference.</param>
    public int Add(Footnote note, Change? change)
    {
        _count++;
        _story.Xml.Scope = change;
        _story.Xml.Start("footnote");
        _story.Xml.Attribute("id", _count);
        _blocks.WriteNote(note.Content);
        _story.Xml.End();
        return _count;
    }

    /// <summary>Ends the part and gives it.</summary>
    public MemoryStream Finish()
    {
        _story.Xml.End();
        _story.Xml.Dispose();
        return _stream;
    }

    public void Dispose()
    {
        _story.Xml.Dispose();
        _stream.Dispose();
    }

    /// <summary>The rule between the text and the notes.</summary>
    private void WriteSeparator(int id, string kind)
    {
        var xml = _story.Xml;
        xml.Start("footnote");
        xml.Attribute("type", kind);
        xml.Attribute("id", id);
        xml.StartParagraph(_document.Styles.Paragraph(TextRole.PageHeader));
        xml.Start("r");
        xml.Empty(kind);
        xml.End();
        xml.End();
        xml.End();
    }
}
