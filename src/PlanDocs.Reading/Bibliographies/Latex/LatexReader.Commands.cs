namespace PlanDocs.Reading;

/// <content>The commands.</content>
internal sealed partial class LatexReader
{
    /// <summary>Reads the command behind a backslash; returns what must stand at the end of the group, if anything must.</summary>
    private string? Command()
    {
        var name = CommandName();
        if (LatexAccents.IsAccent(name))
        {
            _text.Append(LatexAccents.Put(name, Captured(Argument)));
            return null;
        }

        if (LatexCommands.All.TryGetValue(name, out var command))
            return Apply(command);
        if (name.Length > 0 && char.IsAsciiLetter(name[0]))
            Unknown(name);
        else
            _text.Append(name);
        return null;
    }

    private void Unknown(string name)
    {
        _unknownCommands.Add(name);
        if (_position < _latex.Length && _latex[_position] == '{')
            Argument();
    }

    /// <summary>Letters and the space behind them, or one character that is no letter.</summary>
    private string CommandName()
    {
        var start = _position;
        while (_position < _latex.Length && char.IsAsciiLetter(_latex[_position]))
            _position++;
        if (_position == start)
            return _position < _latex.Length ? _latex[_position++].ToString() : "";
        var name = _latex[start.._position];
        if (_position < _latex.Length && _latex[_position] == '*')
            _position++;
        SkipSpace();
        return name;
    }

    private string? Apply(LatexCommand command)
    {
        switch (command)
        {
            case LatexCommand.Symbol { Text: " " }:
                Space();
                break;
            case LatexCommand.Symbol symbol:
                _text.Append(symbol.Text);
                break;
            case LatexCommand.Markup markup:
                Enclosed(markup.Open, markup.Close, Argument);
                break;
            case LatexCommand.Enclosing enclosing:
                _text.Append(enclosing.Open);
                Argument();
                _text.Append(enclosing.Close);
                break;
            case LatexCommand.Declaration declaration:
                return Declare(declaration);
            case LatexCommand.Showing showing:
                Hide(showing.Skipped);
                Argument();
                break;
            case LatexCommand.Hiding hiding:
                Hide(hiding.Arguments);
                break;
            case LatexCommand.Verbatim:
                _text.Append(VerbatimArgument());
                break;
            case LatexCommand.Formula:
                Follows('{');
                Formula('}');
                break;
            default:
                throw new InvalidOperationException($"Unknown LaTeX command {command.GetType().Name}.");
        }

        return null;
    }

    private string? Declare(LatexCommand.Declaration declaration)
    {
        if (_use == LatexUse.Plain)
            return null;
        _text.Append(declaration.Open);
        return declaration.Close;
    }

    private void Hide(int arguments)
    {
        for (var i = 0; i < arguments; i++)
        {
            if (Follows('['))
                Captured(() => Sequence(']'));
            if (_position < _latex.Length && _latex[_position] == '{')
                Captured(Argument);
        }
    }

    /// <summary>A group, a command, or one character.</summary>
    private void Argument()
    {
        SkipSpace();
        if (_position >= _latex.Length || _depth >= DepthLimit)
            return;
        var c = _latex[_position];
        if (c == '}')
            return;
        _position++;
        _depth++;
        if (c == '{')
            Sequence('}');
        else if (c == '\\')
            _text.Append(Command());
        else
            _text.Append(c);
        _depth--;
    }

    private string VerbatimArgument()
    {
        if (!Follows('{'))
            return "";
        var start = _position;
        var end = _latex.IndexOf('}', start);
        _position = end < 0 ? _latex.Length : end + 1;
        return _latex[start..(end < 0 ? _latex.Length : end)].Replace("\\", "", StringComparison.Ordinal);
    }

    private string Captured(Action content)
    {
        var start = _text.Length;
        content();
        var captured = _text.ToString(start, _text.Length - start);
        _text.Length = start;
        return captured;
    }

    private void SkipSpace()
    {
        while (_position < _latex.Length && _latex[_position] is ' ' or '\t' or '\n' or '\r')
            _position++;
    }
}
