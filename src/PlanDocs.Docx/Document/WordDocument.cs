namespace PlanDocs.Docx;

/// <summary>What the stories of one document share while it is being written: its styles, lists, notes, pictures, bookmarks, and what there is to report.</summary>
internal sealed class WordDocument : IDisposable
{
    /// <summary>Undetermined (ISO 639-2).</summary>
    private const string UnknownLanguage = "und";

    public WordDocument(Paper paper, DocxOptions options)
    {
        Paper = paper;
        Language = new DocumentLanguage(DocumentLanguage.IsTag(paper.Metadata.Language) ? paper.Metadata.Language : UnknownLanguage);
        Index = PaperIndex.Of(paper, options.PageNumbers);
        Styles = new StyleSheet(AuthorNotePlace.In(paper));
        Footnotes = new Footnotes(this);
    }

    public Paper Paper { get; }

    public PageDesign Design => Paper.Design;

    public DocumentLanguage Language { get; }

    public PaperIndex Index { get; }

    public StyleSheet Styles { get; }

    public Numbering Numbering { get; } = new();

    public Bookmarks Bookmarks { get; } = new();

    public Media Media { get; } = new();

    public ContentControls Controls { get; } = new();

    public CaptionNumbers Captions { get; } = new();

    public Footnotes Footnotes { get; }

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Text without the characters that XML forbids; the first such text of each place is reported.</summary>
    public string Clean(string text, SourceSpan span)
    {
        var clean = XmlCharacters.Clean(text);
        if (clean.Length != text.Length)
            Diagnostics.Add(Errors.ForbiddenCharacters(text.Length - clean.Length, span));
        return clean;
    }

    public void Dispose() => Footnotes.Dispose();
}
