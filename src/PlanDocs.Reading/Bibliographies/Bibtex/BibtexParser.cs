using System.Text;

namespace PlanDocs.Reading;

/// <summary>
/// Parses a .bib file. What stands between entries is a comment. An entry that cannot be read is reported, and reading goes on with the
/// next line that starts an entry.
/// </summary>
internal sealed class BibtexParser(SourceFile file, ImportLog log)
{
    private readonly string _text = file.Text;
    private readonly Dictionary<string, string> _macros = BibtexMonths.Macros();
    private readonly List<BibtexEntry> _entries = [];
    private int _position;

    public IReadOnlyList<BibtexEntry> Parse()
    {
        while (MoveToEntry())
        {
            var start = _position++;
            var type = Identifier().ToLowerInvariant();
            SkipSpace();
            if (type.Length == 0 || _position >= _text.Length || _text[_position] is not ('{' or '('))
                continue;
            var close = _text[_position++] == '{' ? '}' : ')';
            Block(type, close, start);
        }

        return _entries;
    }

    /// <summary>Moves to the next at sign outside of lines that a percent sign starts.</summary>
    private bool MoveToEntry()
    {
        while (_position < _text.Length)
        {
            var next = _text.AsSpan(_position).IndexOfAny('@', '%');
            if (next < 0)
                return false;
            _position += next;
            if (_text[_position] == '@')
                return true;
            if (IsFirstOnLine(_position))
                SkipLine();
            else
                _position++;
        }

        return false;
    }

    private void Block(string type, char close, int start)
    {
        switch (type)
        {
            case "comment" or "preamble":
                SkipBalanced(close);
                break;
            case "string":
                Macro(close);
                break;
            default:
                Entry(type, close, start);
                break;
        }
    }

    private void Macro(char close)
    {
        SkipSpace();
        var start = _position;
        var name = Identifier();
        SkipSpace();
        if (name.Length == 0 || !Take('=') || Value() is not { } value)
        {
            Malformed(start, "a string macro is written `@string{name = \"text\"}`");
            return;
        }

        _macros[name.ToLowerInvariant()] = value.Latex;
        SkipSpace();
        if (!Take(close))
            Malformed(start, $"‘{close}’ is missing at the end of the string macro ‘{name}’");
    }

    private void Entry(string type, char close, int start)
    {
        SkipSpace();
        var keyStart = _position;
        while (_position < _text.Length && _text[_position] is not (',' or '}' or '{' or '"' or '=' or '\n' or '\r') && _text[_position] != close)
            _position++;
        var key = _text[keyStart.._position].Trim();
        SkipSpace();
        if (key.Length == 0 || _position >= _text.Length || _text[_position] is not (',' or '}' or ')'))
        {
            Malformed(start, key.Length == 0 || _position < _text.Length && _text[_position] == '=' ? "an entry starts with its key: `@article{key,`" : "a comma is missing behind the key of this entry");
            return;
        }

        var span = new SourceSpan(file, keyStart, key.Length);
        if (Fields(key, close, start) is not { } fields)
            return;
        if (fields.Count == 0)
            log.Problems.Add(Errors.EmptyEntry(key, span));
        else
            _entries.Add(new BibtexEntry(type, key, span, fields));
    }

    /// <summary>The fields up to the end of the entry, or null where the entry is malformed, which is then reported.</summary>
    private Dictionary<string, BibtexField>? Fields(string key, char close, int start)
    {
        var fields = new Dictionary<string, BibtexField>(StringComparer.Ordinal);
        while (true)
        {
            SkipSpaceAndCommas();
            if (_position >= _text.Length)
                return Malformed(start, $"the entry ‘{key}’ is never closed");
            if (Take(close))
                return fields;
            var nameStart = _position;
            var name = Identifier().ToLowerInvariant();
            SkipSpace();
            if (name.Length == 0 && IsStartOfEntry(_position))
                return Malformed(start, $"the entry ‘{key}’ is not closed before the next one starts");
            if (name.Length == 0 || !Take('='))
                return Malformed(nameStart, name.Length == 0 ? $"a field of the entry ‘{key}’ has no name" : $"‘=’ is missing behind the field ‘{name}’ of the entry ‘{key}’");
            if (Value() is not { } value)
                return Malformed(nameStart, $"the value of the field ‘{name}’ of the entry ‘{key}’ is missing or never ends");
            if (!fields.TryAdd(name, value with { Name = name }) && fields[name].Latex != value.Latex)
                log.Problems.Add(Errors.RepeatedField(name, key, value.Span));
            SkipSpace();
            if (_position < _text.Length && _text[_position] != ',' && _text[_position] != close && !IsStartOfEntry(_position))
                log.Problems.Add(Errors.MissingComma(name, key, new SourceSpan(file, _position, 1)));
        }
    }

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

        return new BibtexField("", text, span);
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
        for (; _position < _text.Length; _position++)
        {
            if (_text[_position] == '%')
                SkipLine();
            else if (!char.IsWhiteSpace(_text[_position]) && _text[_position] != '\ufeff')
                return;
        }
    }

    private void SkipLine()
    {
        var end = _text.AsSpan(_position).IndexOf('\n');
        _position = end < 0 ? _text.Length : _position + end;
    }
}
