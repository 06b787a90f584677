namespace PlanDocs.Docx;

/// <summary>What the stories of one document share while it is being written: its styles, lists, notes, pictures, bookmarks, and what there is to report.</summary>
internal sealed class WordDocument : IDisposable
{
    /// <summary>Undetermined (ISO 639-2).</summary>
    private const string UnknownLanguage = "und";

    private readonly Annotations _annotations = new();
    private readonly PaperIndex? _before;
    private readonly PaperIndex? _after;

    public WordDocument(Paper paper, DocxOptions options)
    {
        Paper = paper;
        Options = options;
        Language = new DocumentLanguage(DocumentLanguage.IsTag(paper.Metadata.Language) ? paper.Metadata.Language : UnknownLanguage);
        Index = PaperIndex.Of(paper, options.PageNumbers);
        if (paper.Revision is { } revision)
            (_before, _after) = (PaperIndex.Of(revision.Before, options.PageNumbersBefore), PaperIndex.Of(revision.After, options.PageNumbers));
        Tracking = new Tracking(_annotations) { Revision = paper.Revision };
        Bookmarks = new Bookmarks(_annotations) { Moved = MovedTargets.In(paper) };
        Styles = new StyleSheet(AuthorNotePlace.In(paper.Revision?.After ?? paper));
        Footnotes = new Footnotes(this);
    }

    public Paper Paper { get; }

    public DocxOptions Options { get; }

    public PageDesign Design => Paper.Design;

    public DocumentLanguage Language { get; }

    public PaperIndex Index { get; }

    public StyleSheet Styles { get; }

    public Numbering Numbering { get; } = new();

    public Bookmarks Bookmarks { get; }

    public Tracking Tracking { get; }

    public Media Media { get; } = new();

    public ContentControls Controls { get; } = new();

    private readonly CaptionNumbers _captions = new();
    private readonly CaptionNumbers _captionsBefore = new();

    public Footnotes Footnotes { get; }

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>What is known about the edition in which something stands; the new one for what stands in both.</summary>
    public PaperIndex IndexOf(Change? change) => (change is { IsGone: true } ? _before : _after) ?? Index;

    /// <summary>Whether Word, counting on, comes to the number of a caption in each edition that has it; if not, the field must say it.</summary>
    public bool CaptionsContinue(string sequence, int number, Change? change)
    {
        var before = change is { IsGone: false } || _captionsBefore.Continues(sequence, number);
        var after = change is { IsGone: true } || _captions.Continues(sequence, number);
        return before && after;
    }

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
