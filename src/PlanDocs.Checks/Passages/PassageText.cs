using System.Text;

namespace PlanDocs.Checks;

/// <summary>Writes inlines as the characters of a passage; footnotes are set aside as passages of their own.</summary>
internal sealed class PassageText
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _words = new();
    private readonly List<Piece> _pieces = [];
    private readonly List<Footnote> _footnotes = [];

    public IReadOnlyList<Footnote> Footnotes => _footnotes;

    public static Passage Of(PassageKind kind, IReadOnlyList<Inline> inlines, SourceSpan span) => new PassageText().Write(kind, inlines, span);

    public Passage Write(PassageKind kind, IReadOnlyList<Inline> inlines, SourceSpan span)
    {
        Append(inlines, isEmphasized: false);
        var first = inlines.FirstOrDefault(inline => inline.Span.IsKnown);
        return new Passage(kind, _text.ToString(), _words.ToString(), _pieces, span.IsKnown ? span : first?.Span ?? default);
    }

    private void Append(IReadOnlyList<Inline> inlines, bool isEmphasized)
    {
        foreach (var inline in inlines)
            Append(inline, isEmphasized);
    }

    private void Append(Inline inline, bool isEmphasized)
    {
        switch (inline)
        {
            case Text text: Add(text, text.Value, text.Value, isEmphasized); break;
            case Code code: Add(code, Marks.Opaque, code.Value, isEmphasized); break;
            case CrossReference reference: Add(reference, Marks.CrossReference, reference.Label, isEmphasized); break;
            case PageNumber number: Add(number, Marks.Opaque, "", isEmphasized); break;
            case LineBreak line: Add(line, "\n", " ", isEmphasized); break;
            case Citation citation: Add(citation, citation.Form == CitationForm.Narrative ? Marks.Narrative : Marks.Parenthetical, WordsOf(citation), isEmphasized); break;
            case Footnote footnote: _footnotes.Add(footnote); break;
            case Link link when IsAddress(link): Add(link, Marks.Opaque, WordsOf(link.Content), isEmphasized); break;
            default: Append(InlineContent.Of(inline), isEmphasized || inline is Emphasis or Strong or Underline); break;
        }
    }

    private void Add(Inline inline, char mark, string words, bool isEmphasized) => Add(inline, mark.ToString(), words, isEmphasized);

    private void Add(Inline inline, string text, string words, bool isEmphasized)
    {
        if (text.Length > 0)
            _pieces.Add(new Piece(_text.Length, text.Length, inline, isEmphasized));
        _text.Append(text);
        _words.Append(words);
    }

    /// <summary>A link whose words are its address.</summary>
    private static bool IsAddress(Link link) =>
        link is { Target: ExternalTarget target, Content: [Text text] } && target.Url.EndsWith(text.Value, StringComparison.Ordinal);

    private static string WordsOf(Citation citation) => WordsOf(citation.Rendered);

    private static string WordsOf(IReadOnlyList<Inline> inlines) => inlines.Count == 0 ? "" : Of(PassageKind.Prose, inlines, default).Words;
}
