namespace PlanDocs.Reading;

/// <content>Formulas: variables are italic, and exponents and indices become superscript and subscript.</content>
internal sealed partial class LatexReader
{
    private void Formula()
    {
        var isDisplayed = Follows('$');
        Formula('$');
        if (isDisplayed)
            Follows('$');
    }

    private void Formula(char end)
    {
        if (_depth >= DepthLimit)
            return;
        _depth++;
        while (_position < _latex.Length)
        {
            var c = _latex[_position++];
            if (c == end)
                break;
            InFormula(c);
        }

        _depth--;
    }

    private void InFormula(char c)
    {
        switch (c)
        {
            case '^':
                Enclosed("<sup>", "</sup>", FormulaArgument);
                break;
            case '_':
                Enclosed("<sub>", "</sub>", FormulaArgument);
                break;
            case '{':
                Formula('}');
                break;
            case '}' or '~':
                break;
            case '\\' when Follows(')'):
                break;
            case '\\':
                _text.Append(Command());
                break;
            case '-':
                _text.Append('−');
                break;
            case '\'':
                _text.Append('′');
                break;
            case ' ' or '\t' or '\n' or '\r':
                Space();
                break;
            default:
                Variable(c);
                break;
        }
    }

    private void Variable(char c)
    {
        if (!char.IsAsciiLetter(c))
        {
            _text.Append(c);
            return;
        }

        Enclosed("<i>", "</i>", () =>
        {
            _text.Append(c);
            while (_position < _latex.Length && char.IsAsciiLetter(_latex[_position]))
                _text.Append(_latex[_position++]);
        });
    }

    private void FormulaArgument()
    {
        SkipSpace();
        if (_position >= _latex.Length)
            return;
        var c = _latex[_position++];
        if (c == '{')
            Formula('}');
        else if (c == '\\')
            _text.Append(Command());
        else
            Variable(c);
    }
}
