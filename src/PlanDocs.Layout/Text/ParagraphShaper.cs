using System.Buffers;
using System.Text;

namespace PlanDocs.Layout;

/// <summary>Turns pieces of text into glyphs. One shaper serves a whole paper, since it remembers the words that it has shaped.</summary>
public sealed class ParagraphShaper(FontSet fonts)
{
    private static readonly SearchValues<char> Unusual =
        SearchValues.Create([Characters.SoftHyphen, '\u2029', .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl)]);

    /// <summary>What the marks of footnotes and affiliations are made of.</summary>
    private static readonly SearchValues<char> Raised = SearchValues.Create("0123456789, ");

    private readonly WordShaper _words = new(fonts);
    private readonly HashSet<int> _reported = [];
    private readonly StringBuilder _text = new();

    public FontSet Fonts { get; } = fonts;

    /// <param name="rightToLeft">The direction of the paragraph; if it is not given, the first letter with a direction decides (UAX #9 P2).</param>
    public ShapedParagraph Shape(IReadOnlyList<TextPiece> pieces, bool? rightToLeft = null)
    {
        var ends = new int[pieces.Count];
        var text = Join(pieces, ends);
        var levels = BidiParagraph.Resolve(WithNeutralNumbers(text, pieces, ends), rightToLeft);
        var segments = new List<TextSegment>((text.Length / 3) + 1);
        for (var i = 0; i < pieces.Count; i++)
            AddSegments(segments, pieces[i], text, i == 0 ? 0 : ends[i - 1], ends[i], levels);
        return new ShapedParagraph(text, pieces, ends, segments, LineBreaks.Find(text), levels, this);
    }

    internal ShapedWord Word(ReadOnlySpan<char> text, TextFormat format, byte level) => _words.Shape(text, ShapingStyle.Of(format, (level & 1) != 0));

    /// <summary>The whole text, without soft hyphens (APA 2.23 does not divide words) and with every tab and control character as a space.</summary>
    private string Join(IReadOnlyList<TextPiece> pieces, int[] ends)
    {
        _text.Clear();
        for (var i = 0; i < ends.Length; i++)
        {
            if (pieces[i].Text.AsSpan().ContainsAny(Unusual))
                AppendCleaned(pieces[i].Text);
            else
                _text.Append(pieces[i].Text);
            ends[i] = _text.Length;
        }

        return _text.ToString();
    }

    /// <summary>
    /// The text with raised numbers as characters without a direction (UAX #9 HL2): a footnote's number, or that of an affiliation, stands behind the name or sentence that it
    /// belongs to, even if its last word reads from right to left.
    /// </summary>
    private static string WithNeutralNumbers(string text, IReadOnlyList<TextPiece> pieces, int[] ends)
    {
        char[]? changed = null;
        for (var i = 0; i < ends.Length; i++)
        {
            var start = i == 0 ? 0 : ends[i - 1];
            if (pieces[i].Format.Shift == VerticalShift.Superscript && !text.AsSpan(start, ends[i] - start).ContainsAnyExcept(Raised))
                (changed ??= text.ToCharArray()).AsSpan(start, ends[i] - start).Fill('*');
        }

        return changed is null ? text : new string(changed);
    }

    private void AppendCleaned(string text)
    {
        foreach (var character in text)
        {
            if (character is '\n' or '\u2029' or '\u0085')
                _text.Append(Characters.LineSeparator);
            else if (character != Characters.SoftHyphen)
                _text.Append(char.IsControl(character) ? ' ' : character);
        }
    }

    private void AddSegments(List<TextSegment> segments, TextPiece piece, string text, int start, int end, BidiLevels levels)
    {
        while (start < end)
        {
            var next = SegmentEnd(text, start, end, levels);
            var word = text[start] == Characters.LineSeparator ? Word(" ", piece.Format, levels[start]) : Word(text.AsSpan(start, next - start), piece.Format, levels[start]);
            if (word.Missing.Length > 0)
                ReportMissing(word, piece);
            segments.Add(new TextSegment(word, piece, start, levels[start]));
            start = next;
        }
    }

    private static int SegmentEnd(string text, int start, int end, BidiLevels levels)
    {
        var next = start + 1;
        if (text[start] == Characters.LineSeparator)
            return next;
        var space = text[start] == ' ';
        while (next < end && text[next] == ' ' == space && text[next] != Characters.LineSeparator && levels[next] == levels[start])
            next++;
        return next;
    }

    private void ReportMissing(ShapedWord word, TextPiece piece)
    {
        foreach (var offset in word.Missing)
        {
            var codePoint = Characters.At(word.Text, offset, out var length);
            if (_reported.Add(codePoint))
                Fonts.Report(Errors.NoGlyph(codePoint, WordShaper.Replacement(Fonts.Face(piece.Format.Bold, piece.Format.Italic, piece.Format.Use)), Place(word.Text.AsSpan(offset, length), piece.Span)));
        }
    }

    /// <summary>The character itself where the plan has it as it is; else, such as behind an escape of YAML, the whole text.</summary>
    private static SourceSpan Place(ReadOnlySpan<char> character, SourceSpan text)
    {
        var at = text.Text.AsSpan().IndexOf(character, StringComparison.Ordinal);
        return at < 0 ? text : text.Slice(at, character.Length);
    }
}
