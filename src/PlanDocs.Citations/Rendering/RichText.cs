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

    private readonly string _text;
    private readonly bool _isWritten;
    private int _position;

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
        '<' => Tag(isProtected),
        '"' when IsOpening() && ClosesLater('"') => Quotation("\"", isProtected),
        '“' when !_isWritten => Quotation("”", isProtected),
        '‘' when !_isWritten && ClosesLater('’') => Quotation("’", isProtected),
        '\'' => IsOpening() && ClosesLater('\'') ? Quotation("'", isProtected) : Apostrophe(isProtected),
        _ => null,
    };

    private TextOutput Apostrophe(bool isProtected)
    {
        _position++;
        return new TextOutput("’", isProtected);
    }

    private bool IsOpening() => (_position == 0 || char.IsWhiteSpace(_text[_position - 1]) || _text[_position - 1] is '(' or '[' or '"' or '\'' or '>' or '-' or '/' or '—')
        && _position + 1 < _text.Length && !char.IsWhiteSpace(_text[_position + 1]);

    private bool ClosesLater(char close)
    {
        for (var i = _position + 2; i < _text.Length; i++)
        {
            if (_text[i] == close && (i + 1 == _text.Length || !char.IsLetterOrDigit(_text[i + 1])) && !char.IsWhiteSpace(_text[i - 1]))
                return true;
        }

        return false;
    }

    private FormattedOutput? Quotation(string close, bool isProtected)
    {
        var start = _position++;
        var content = close is "'" or "’" ? SingleQuoted(close, isProtected) : Sequence(close, isProtected);
        if (!At(close) || _position >= _text.Length)
        {
            _position = start;
            return null;
        }

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
        var close = _text.IndexOf('>', _position);
        if (close < 0 || !Openings.TryGetValue(_text[_position..(close + 1)], out var format))
            return null;
        var name = _text[(_position + 1)..close].Split(' ')[0];
        var start = _position;
        _position = close + 1;
        var content = Sequence("</" + name + ">", isProtected || format == Formatting.None);
        if (_position >= _text.Length)
        {
            _position = start;
            return null;
        }

        _position += name.Length + 3;
        return new FormattedOutput(format, content, IsFromText: true);
    }
}
