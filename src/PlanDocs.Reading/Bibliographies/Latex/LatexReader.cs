using System.Buffers;
using System.Net;
using System.Text;

namespace PlanDocs.Reading;

/// <summary>Turns the LaTeX of a reference into Unicode text with the markup of CSL-JSON.</summary>
internal sealed partial class LatexReader
{
    // Beyond this, braces are skipped: nobody protects a word thirty times, and garbled input must not exhaust the stack.
    private const int DepthLimit = 30;

    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}$~-`'&\n\r\t");

    private readonly string _latex;
    private readonly LatexUse _use;
    private readonly ICollection<string> _unknownCommands;
    private readonly StringBuilder _text = new();
    private int _position;
    private int _depth;
    private int _openQuotations;

    private LatexReader(string latex, LatexUse use, ICollection<string> unknownCommands)
    {
        _latex = latex;
        _use = use;
        _unknownCommands = unknownCommands;
    }

    /// <param name="unknownCommands">Gets the names of commands that are not known; their arguments are kept as text.</param>
    public static string Read(string latex, LatexUse use, ICollection<string> unknownCommands)
    {
        if (latex.AsSpan().IndexOfAny(Special) < 0 && !latex.Contains("  ", StringComparison.Ordinal))
            return latex.Trim(' ');
        var reader = new LatexReader(latex, use, unknownCommands);
        while (reader._position < latex.Length)
            reader.Sequence('\0');
        var text = reader._text.ToString();
        // Exports from the web bring "&amp;" along, often with the ampersand escaped.
        return (text.Contains('&', StringComparison.Ordinal) && text.Contains(';', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text).Trim(' ');
    }

    /// <summary>Reads up to a closing character, which it consumes, or to the end.</summary>
    private void Sequence(char end)
    {
        string closing = "";
        while (_position < _latex.Length)
        {
            var c = _latex[_position++];
            if (c == end)
                break;
            switch (c)
            {
                case '\\':
                    closing = Command() is { } close ? close + closing : closing;
                    break;
                case '{':
                    Braced();
                    break;
                case '}':
                    break;
                case '$':
                    Formula();
                    break;
                default:
                    Character(c);
                    break;
            }
        }

        _text.Append(closing);
    }

    private void Character(char c)
    {
        switch (c)
        {
            case ' ' or '\t' or '\n' or '\r':
                Space();
                break;
            case '~':
                _text.Append('\u00a0');
                break;
            case '-' when Follows('-'):
                _text.Append(Follows('-') ? '—' : '–');
                break;
            case '?' or '!' when Follows('`'):
                _text.Append(c == '?' ? '¿' : '¡');
                break;
            case '`':
                _openQuotations++;
                _text.Append(Follows('`') ? '“' : '‘');
                break;
            case '\'':
                Apostrophe();
                break;
            default:
                _text.Append(c);
                break;
        }
    }

    /// <summary>Two apostrophes close a quotation; one does where a grave accent opened it and no letter follows.</summary>
    private void Apostrophe()
    {
        if (Follows('\''))
            _text.Append('”');
        else if (_openQuotations > 0 && (_position == _latex.Length || !char.IsLetterOrDigit(_latex[_position])))
            _text.Append('’');
        else
        {
            _text.Append('\'');
            return;
        }

        _openQuotations = Math.Max(0, _openQuotations - 1);
    }

    private void Space()
    {
        if (_text.Length > 0 && _text[^1] != ' ')
            _text.Append(' ');
    }

    private bool Follows(char c)
    {
        if (_position >= _latex.Length || _latex[_position] != c)
            return false;
        _position++;
        return true;
    }

    /// <summary>
    /// A group in the title protects its letters; one that starts with a command is BibTeX's "special character", which does not.
    /// </summary>
    private void Braced()
    {
        if (_depth >= DepthLimit)
            return;
        var protects = _use == LatexUse.Title && _depth == 0 && _position < _latex.Length && _latex[_position] != '\\';
        _depth++;
        if (protects)
            Enclosed("<span class=\"nocase\">", "</span>", () => Sequence('}'));
        else
            Sequence('}');
        _depth--;
    }

    private void Enclosed(string open, string close, Action content)
    {
        if (_use == LatexUse.Plain)
        {
            content();
            return;
        }

        _text.Append(open);
        var start = _text.Length;
        content();
        if (_text.Length == start)
            _text.Length -= open.Length;
        else
            _text.Append(close);
    }
}
