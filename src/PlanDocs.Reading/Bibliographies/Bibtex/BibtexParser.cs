namespace PlanDocs.Reading;

/// <summary>
/// Parses a .bib file. What stands between entries is a comment. An entry that cannot be read is reported, and reading goes on with the
/// next line that starts an entry.
/// </summary>
internal sealed partial class BibtexParser(SourceFile file, ImportLog log)
{
    /// <summary>How many characters string macros may stand for in a file: each may name others twice, and forty of them would fill any memory.</summary>
    private const int ExpansionLimit = 4_000_000;

    private readonly string _text = file.Text;
    private readonly Dictionary<string, string> _macros = BibtexMonths.Macros();
    private readonly List<BibtexEntry> _entries = [];
    private int _position;
    private int _expanded;

    public IReadOnlyList<BibtexEntry> Parse()
    {
        while (MoveToEntry())
        {
            if (!log.HasRoom(_entries.Count, new SourceSpan(file, _position, 1)))
                break;
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
}
