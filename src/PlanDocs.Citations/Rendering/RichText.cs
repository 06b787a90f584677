namespace PlanDocs.Citations;

/// <summary>The markup of CSL-JSON inside a variable, and straight quotation marks, as a tree.</summary>
internal sealed class RichText
{
    private static readonly Dictionary<string, Formatting> Openings = new(StringComparer.Ordinal)
    {
        ["<i>"] = new() { FontStyle = "italic" },
        ["<b>"] = new() { FontWeight = "bold" },
        ["<sup>"] = new() { VerticalAlign = "sup" },
        ["<sub>"] = new() { VerticalAlign = "sub" },
        ["<sc>"] = new() { FontVariant = "small-caps" },
        ["<span style=\"font-variant:small-caps;\">"] = new() { FontVariant = "small-caps" },
        ["<span style=\"font-variant: small-caps;\">"] = new() { FontVariant = "small-caps" },
        ["<span style=\"font-variant:small-caps\">"] = new() { FontVariant = "small-caps" },
        ["<span class=\"nocase\">"] = Formatting.None,
        ["<span class=\"nodecor\">"] = new() { FontStyle = "normal", FontVariant = "normal", FontWeight = "normal" },
    };

    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("<\"'“”‘’«");

    /// <summary>Markup in markup; what goes deeper is text.</summary>
    private const int DeepestNesting = 32;

    /// <summary>Openings that turn out to have no end. Each means that the text after it is read once more, so that after so many no further one is tried.</summary>
    private const int MostFailures = 4;

    /// <summary>Of the longest opening tag, in characters.</summary>
    private static readonly int LongestTag = Openings.Keys.Max(tag => tag.Length);

    private readonly Dictionary<string, int> _lastEnds = new(StringComparer.Ordinal);
    private readonly HashSet<int> _failures = [];
    private readonly string _text;
    private readonly bool _isWritten;
    private int _position;
    private int _depth;

    private RichText(string text, bool isWritten) => (_text, _isWritten) = (text, isWritten);

    public static IReadOnlyList<Output> Read(string text) => Read(text, isWritten: false);

    /// <summary>What the author of the paper wrote around a cite: quotation marks already in their form stay, and punctuation beside them too.</summary>
    public static IReadOnlyList<Output> ReadWritten(string text) => Read(text, isWritten: true);

    private static IReadOnlyList<Output> Read(string text, bool isWritten) => text.AsSpan().IndexOfAny(Marks) < 0
        ? [new TextOutput(Spaced(text))]
        : new RichText(Spaced(text), isWritten).Sequence(end: null, isProtected: false);

    private static string Spaced(string text) =>
        text.Contains(' ', StringComparison.Ordinal) ? text.Replace(" ;", "\u202f;", StringComparison.Ordinal).Replace(" :", "\u202f:", StringComparison.Ordinal)
            .Replace(" ?", "\u202f?", StringComparison.Ordinal).Replace(" !", "\u202f!", StringComparison.Ordinal)
            .Replace(" »", "\u202f»", StringComparison.Ordinal).Replace("« ", "«\u202f", StringComparison.Ordinal) : text;

    private List<Output> Sequence(string? end, bool isProtected)
    {
        var outputs = new List<Output>();
        var start = _position;
        void Flush(int to)
        {
            if (to > start)
                outputs.Add(new TextOutput(_text[start..to], isProtected) { ContinuesQuotation = _isWritten && outputs is [.., FormattedOutput { Format.Quotes: true }] });
        }

        while (_position < _text.Length)
        {
            if (end is not null && At(end))
                break;
            var before = _position;
            if (Nested(isProtected) is { } nested)
            {
                Flush(before);
                outputs.Add(nested);
                start = _position;
            }
            else
                _position++;
        }

        Flush(_position);
        return outputs;
    }

    private bool At(string token) => string.CompareOrdinal(_text, _position, token, 0, token.Length) == 0;

    private Output? Nested(bool isProtected) => _text[_position] switch
    {
        '<' => MayOpen ? Tag(isProtected) : null,
        '"' => MayOpen && IsOpening() && ClosesLater('"') ? Quotation("\"", isProtected) : null,
        '“' when !_isWritten => MayOpen && LastEnd("”") > _position ? Quotation("”", isProtected) : null,
        '‘' when !_isWritten => MayOpen && ClosesLater('’') ? Quotation("’", isProtected) : null,
        '\'' => (MayOpen && IsOpening() && ClosesLater('\'') ? Quotation("'", isProtected) : null) ?? (Output?)Apostrophe(isProtected),
        _ => null,
    };

    private bool MayOpen => _depth < DeepestNesting && _failures.Count < MostFailures && !_failures.Contains(_position);

    private TextOutput Apostrophe(bool isProtected)
    {
        _position++;
        return new TextOutput("’", isProtected);
    }

    private bool IsOpening() => (_position == 0 || char.IsWhiteSpace(_text[_position - 1]) || _text[_position - 1] is '(' or '[' or '"' or '\'' or '>' or '-' or '/' or '—')
        && _position + 1 < _text.Length && !char.IsWhiteSpace(_text[_position + 1]);

    private bool ClosesLater(char close) => LastClosing(close) >= _position + 2;

    /// <summary>The last place at which a quotation mark can close, or -1.</summary>
    private int LastClosing(char close)
    {
        var key = "closing " + close;
        if (_lastEnds.TryGetValue(key, out var last))
            return last;
        last = _text.Length - 1;
        while (last >= 0 && !(_text[last] == close && last > 0 && (last + 1 == _text.Length || !char.IsLetterOrDigit(_text[last + 1])) && !char.IsWhiteSpace(_text[last - 1])))
            last--;
        return _lastEnds[key] = last;
    }

    /// <summary>The last place of what ends markup, or -1.</summary>
    private int LastEnd(string end)
    {
        if (!_lastEnds.TryGetValue(end, out var last))
            _lastEnds[end] = last = _text.LastIndexOf(end, StringComparison.Ordinal);
        return last;
    }

    private FormattedOutput? Fail(int start)
    {
        _failures.Add(start);
        _position = start;
        return null;
    }

    private FormattedOutput? Quotation(string close, bool isProtected)
    {
        var start = _position++;
        _depth++;
        var content = close is "'" or "’" ? SingleQuoted(close, isProtected) : Sequence(close, isProtected);
        _depth--;
        if (!At(close) || _position >= _text.Length)
            return Fail(start);

        _position += close.Length;
        return new FormattedOutput(new Formatting { Quotes = true }, content, IsFromText: true);
    }

    /// <summary>An apostrophe between letters does not close a single quotation.</summary>
    private List<Output> SingleQuoted(string close, bool isProtected)
    {
        var outputs = new List<Output>();
        while (_position < _text.Length)
        {
            outputs.AddRange(Sequence(close, isProtected));
            var isInner = _position + 1 < _text.Length && char.IsLetterOrDigit(_text[_position + 1]);
            if (!isInner)
                break;
            outputs.Add(Apostrophe(isProtected));
        }

        return outputs;
    }

    private FormattedOutput? Tag(bool isProtected)
    {
        var length = _text.AsSpan(_position, Math.Min(LongestTag, _text.Length - _position)).IndexOf('>') + 1;
        if (length == 0 || !Openings.TryGetValue(_text.Substring(_position, length), out var format))
            return null;
        var name = _text.Substring(_position + 1, length - 2).Split(' ')[0];
        var end = "</" + name + ">";
        if (LastEnd(end) < _position)
            return null;
        var start = _position;
        _position += length;
        _depth++;
        var content = Sequence(end, isProtected || format == Formatting.None);
        _depth--;
        if (_position >= _text.Length)
            return Fail(start);

        _position += name.Length + 3;
        return new FormattedOutput(format, content, IsFromText: true);
    }
}
