using System.Text;

namespace PlanDocs.Reading;

/// <content>Values, where entries start, and what stands between.</content>
internal sealed partial class BibtexParser
{
    /// <summary>One or more pieces joined with number signs; null where there is none or where one does not end.</summary>
    private BibtexField? Value()
    {
        var first = Piece();
        SkipSpace();
        if (first is null || _position >= _text.Length || _text[_position] != '#')
            return first;
        var joined = new StringBuilder(first.Latex);
        var last = first;
        while (Take('#'))
        {
            if (Piece() is not { } piece)
                return null;
            joined.Append(piece.Latex);
            last = piece;
            SkipSpace();
        }

        return new BibtexField("", joined.ToString(), first.Span with { Length = last.Span.End - first.Span.Start });
    }

    private BibtexField? Piece()
    {
        SkipSpace();
        if (_position >= _text.Length)
            return null;
        if (_text[_position] is '{' or '"')
            return Delimited(_text[_position++] == '{' ? '}' : '"');
        var start = _position;
        var word = Identifier();
        if (word.Length == 0)
            return null;
        var span = new SourceSpan(file, start, word.Length);
        if (char.IsAsciiDigit(word[0]) || _macros.TryGetValue(word.ToLowerInvariant(), out var text) is false)
        {
            if (!char.IsAsciiDigit(word[0]))
                log.Problems.Add(Errors.UnknownMacro(word, span));
            return new BibtexField("", word, span);
        }

        return new BibtexField("", Expanded(text, span), span);
    }

    private string Expanded(string text, SourceSpan span)
    {
        if (_expanded > ExpansionLimit)
            return "";
        _expanded += text.Length;
        if (_expanded <= ExpansionLimit)
            return text;
        log.Problems.Add(Errors.MacrosTooLong(ExpansionLimit, span));
        return "";
    }

    /// <summary>
    /// Text in braces or quotation marks, in which braces balance. A line that starts an entry ends it as well: then a brace was
    /// forgotten, and the entries behind it must not be swallowed.
    /// </summary>
    private BibtexField? Delimited(char close)
    {
        var start = _position;
        var depth = 0;
        for (; _position < _text.Length; _position++)
        {
            var c = _text[_position];
            if (c == close && depth == 0)
            {
                var span = new SourceSpan(file, start, _position - start);
                return new BibtexField("", _text[start.._position++], span);
            }

            if (c == '{')
                depth++;
            else if (c == '}')
                depth--;
            else if (c == '@' && IsStartOfEntry(_position))
                return null;
            if (depth < 0)
                return null;
        }

        return null;
    }

    private void SkipBalanced(char close)
    {
        for (var depth = 0; _position < _text.Length; _position++)
        {
            var c = _text[_position];
            if (c == close && depth == 0)
            {
                _position++;
                return;
            }

            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0 || c == '@' && IsStartOfEntry(_position))
                return;
        }
    }

    /// <summary>An at sign that is the first on its line, followed by <c>type{key,</c>.</summary>
    private bool IsStartOfEntry(int at)
    {
        if (at >= _text.Length || _text[at] != '@' || !IsFirstOnLine(at))
            return false;
        var i = at + 1;
        while (i < _text.Length && char.IsAsciiLetter(_text[i]))
            i++;
        if (i == at + 1 || i >= _text.Length || _text[i] is not ('{' or '('))
            return false;
        if (!BibtexTypes.IsKnown(_text[(at + 1)..i].ToLowerInvariant()))
            return false;
        var end = Math.Min(_text.Length, ++i + 200);
        while (i < end && _text[i] is not (',' or '{' or '}' or '=' or '\n'))
            i++;
        return i < end && _text[i] == ',';
    }

    private bool IsFirstOnLine(int at)
    {
        var i = at - 1;
        while (i >= 0 && _text[i] is ' ' or '\t' or '\ufeff')
            i--;
        return i < 0 || _text[i] is '\n' or '\r';
    }

    private Dictionary<string, BibtexField>? Malformed(int at, string what)
    {
        var end = _text.AsSpan(at).IndexOfAny('\n', '\r');
        log.Problems.Add(Errors.MalformedEntry(what, new SourceSpan(file, at, end < 0 ? _text.Length - at : end)));
        while (MoveToEntry() && !IsStartOfEntry(_position))
            _position++;
        return null;
    }

    private string Identifier()
    {
        var start = _position;
        while (_position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || _text[_position] is '_' or '-' or '+' or ':' or '.' or '/' or '*' or '\'' or '&' or ';' or '!' or '?'))
            _position++;
        return _text[start.._position];
    }

    private bool Take(char c)
    {
        if (_position >= _text.Length || _text[_position] != c)
            return false;
        _position++;
        return true;
    }

    private void SkipSpaceAndCommas()
    {
        do
            SkipSpace();
        while (Take(','));
    }

    /// <summary>White space, and comments to the end of a line, which biber allows between fields.</summary>
    private void SkipSpace()
    {
        while (_position < _text.Length)
        {
            if (_text[_position] == '%')
                SkipLine();
            else if (char.IsWhiteSpace(_text[_position]) || _text[_position] == '\ufeff')
                _position++;
            else
                return;
        }
    }

    private void SkipLine()
    {
        var end = _text.AsSpan(_position).IndexOf('\n');
        _position = end < 0 ? _text.Length : _position + end;
    }
}
