using System.Text;

namespace PlanDocs.Reading;

/// <summary>Turns straight quotation marks, hyphens in twos and threes, and three periods into what a printer sets, piece after piece of one paragraph.</summary>
internal sealed class Typographer(string language)
{
    private readonly QuotationMarks _marks = QuotationMarks.For(language);
    private char _last = ' ';
    private int _openSingle;

    public void StartParagraph()
    {
        _last = ' ';
        _openSingle = 0;
    }

    /// <summary>Something stands here that is not converted; only its kind matters to the next quotation mark.</summary>
    public void Pass(char character) => _last = character;

    /// <param name="isFirstEscaped">The first character stood behind a backslash and stays as it is.</param>
    /// <param name="next">The character after the text; null at the end of the paragraph.</param>
    public string Convert(string text, bool isFirstEscaped, char? next)
    {
        if (text.AsSpan().IndexOfAny("\"'-.") < 0)
        {
            _last = text.Length > 0 ? text[^1] : _last;
            return text;
        }

        var result = new StringBuilder(text.Length + 4);
        for (var i = 0; i < text.Length; i++)
        {
            var after = i + 1 < text.Length ? text[i + 1] : next ?? ' ';
            if (i == 0 && isFirstEscaped)
                result.Append(text[i]);
            else
                i += Convert(text, i, after, result);
            _last = text[i];
        }

        return result.ToString();
    }

    /// <summary>Converts what starts at an offset; returns how many characters more than one it took.</summary>
    private int Convert(string text, int at, char after, StringBuilder result)
    {
        switch (text[at])
        {
            case '"':
                result.Append(Opens(after) ? _marks.OpenDouble : _marks.CloseDouble);
                return 0;
            case '\'':
                result.Append(Single(text, at, after));
                return 0;
            case '-' when text.AsSpan(at).StartsWith("---"):
                result.Append('—');
                return 2;
            case '-' when after == '-' && at + 1 < text.Length:
                result.Append('–');
                return 1;
            case '.' when text.AsSpan(at).StartsWith("..."):
                result.Append('…');
                return 2;
            default:
                result.Append(text[at]);
                return 0;
        }
    }

    private string Single(string text, int at, char after)
    {
        if (Opens(after) && Closes(text, at + 1))
        {
            _openSingle++;
            return _marks.OpenSingle;
        }

        if (_openSingle > 0 && !char.IsLetterOrDigit(after))
        {
            _openSingle--;
            return _marks.CloseSingle;
        }

        return "’";
    }

    private bool Opens(char after) =>
        !char.IsWhiteSpace(after) && (char.IsWhiteSpace(_last) || _last is '(' or '[' or '{' or '/' or '-' or '–' or '—' or '"' or '\'' or '\u00a0');

    /// <summary>A mark further on ends the quotation; without one, this one is an apostrophe, as in ’90s.</summary>
    private static bool Closes(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\'' && !char.IsWhiteSpace(text[i - 1]) && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])))
                return true;
        }

        return start >= text.Length;
    }
}
