using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PlanDocs.Reading;

/// <summary>
/// Finds for each character of a decoded scalar the character of the file from which it came. The decoder walks the decoded text and the
/// source side by side: what is not blank stands in both in the same order, so only blanks, line breaks, indentation, and escapes need rules (YAML 1.2.2, chapters 7 and 8).
/// </summary>
internal ref struct YamlScalarDecoder
{
    private readonly string _source;
    private readonly int _end;
    private readonly ScalarStyle _style;
    private readonly string _value;
    private int _at;
    private int _indent;

    private YamlScalarDecoder(string source, int start, int end, ScalarStyle style, string value)
    {
        _source = source;
        _at = start;
        _end = end;
        _style = style;
        _value = value;
    }

    public static YamlScalar Decode(SourceFile file, Scalar scalar)
    {
        var length = file.Text.Length;
        var start = Math.Clamp((int)scalar.Start.Index, 0, length);
        var end = Math.Clamp((int)scalar.End.Index, start, length);
        var decoder = new YamlScalarDecoder(file.Text, start, end, scalar.Style, scalar.Value);
        var text = new MappedText(scalar.Value, file, decoder.Map());
        var isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        var span = isBlock && scalar.Value.Length > 0 ? text.Span : new SourceSpan(file, start, end - start);
        var isPlain = scalar.Style is ScalarStyle.Plain or ScalarStyle.Any && (scalar.Tag.IsEmpty || scalar.Tag.IsNonSpecific);
        return new YamlScalar(text, isPlain, span);
    }

    private bool IsBlock => _style is ScalarStyle.Literal or ScalarStyle.Folded;

    private int[] Map()
    {
        Open();
        var offsets = new int[_value.Length + 1];
        for (var i = 0; i < _value.Length;)
        {
            var length = Step(_value[i], out var offset);
            for (var k = 0; k < length && i < _value.Length; k++)
                offsets[i++] = offset;
        }

        offsets[^1] = _value.Length == 0 ? _at : Math.Min(offsets[^2] + 1, _source.Length);
        return offsets;
    }

    /// <summary>Moves to the first character of the content.</summary>
    private void Open()
    {
        if (_style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted)
            _at = Math.Min(_at + 1, _end);
        if (!IsBlock)
            return;
        while (_at < _end && !IsBreak(_source[_at]))
            _at++;
        SkipBreak();
        _indent = ContentIndent();
        SkipIndent();
    }

    /// <summary>Finds the source of one character, or of the two halves of an escaped one, and moves behind it.</summary>
    private int Step(char wanted, out int offset)
    {
        while (_at < _end)
        {
            var found = _source[_at];
            if (IsBreak(found))
            {
                var folds = wanted == '\n' || (wanted == ' ' && _style != ScalarStyle.Literal);
                offset = _at;
                SkipBreak();
                SkipIndent();
                if (folds)
                    return 1;
            }
            else if (_style == ScalarStyle.DoubleQuoted && found == '\\')
            {
                offset = _at;
                var length = SkipEscape();
                if (length > 0)
                    return length;
            }
            else if (found == wanted)
            {
                offset = _at;
                _at += _style == ScalarStyle.SingleQuoted && found == '\'' ? 2 : 1;
                return 1;
            }
            else if (found is ' ' or '\t')
            {
                _at++;
            }
            else
            {
                break;
            }
        }

        offset = Math.Min(_at, Math.Max(_source.Length - 1, 0));
        return 1;
    }

    /// <summary>Moves behind an escape and says how many UTF-16 units it stands for: none where it joins two lines.</summary>
    private int SkipEscape()
    {
        var kind = _at + 1 < _end ? _source[_at + 1] : '\0';
        if (IsBreak(kind))
        {
            _at++;
            SkipBreak();
            while (_at < _end && _source[_at] is ' ' or '\t')
                _at++;
            return 0;
        }

        var digits = kind switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        var isBeyondPlane0 = kind == 'U' && _at + 6 <= _end && !_source.AsSpan(_at + 2, 4).SequenceEqual("0000");
        _at = Math.Min(_at + 2 + digits, _end);
        return isBeyondPlane0 ? 2 : 1;
    }

    /// <summary>The indentation that is not content: what the first line with text has in the file beyond what it has in the value.</summary>
    private readonly int ContentIndent()
    {
        var at = _at;
        while (at < _source.Length)
        {
            var lineStart = at;
            while (at < _source.Length && _source[at] == ' ')
                at++;
            if (at < _source.Length && !IsBreak(_source[at]))
                return Math.Max(0, at - lineStart - LeadingSpacesOfValue());
            at++;
        }

        return int.MaxValue;
    }

    private readonly int LeadingSpacesOfValue()
    {
        var first = 0;
        while (first < _value.Length && _value[first] is '\n' or ' ')
            first++;
        var lineStart = first == 0 ? 0 : _value.LastIndexOf('\n', first - 1) + 1;
        return first - lineStart;
    }

    private void SkipIndent()
    {
        if (!IsBlock)
        {
            while (_at < _end && _source[_at] is ' ' or '\t')
                _at++;
            return;
        }

        for (var i = 0; i < _indent && _at < _end && _source[_at] == ' '; i++)
            _at++;
    }

    private void SkipBreak()
    {
        if (_at < _end && _source[_at] == '\r' && _at + 1 < _end && _source[_at + 1] == '\n')
            _at++;
        _at = Math.Min(_at + 1, _end);
    }

    private static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085';
}
