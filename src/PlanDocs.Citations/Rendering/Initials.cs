using System.Text;

namespace PlanDocs.Citations;

/// <summary>Given names as initials.</summary>
internal sealed class Initials
{
    private readonly StringBuilder _result = new();
    private readonly string _mark;
    private readonly string _gap;
    private readonly bool _shortens;
    private readonly bool _keepsHyphen;

    private Initials(string with, bool shortens, bool keepsHyphen)
    {
        _mark = with.TrimEnd();
        _gap = with[_mark.Length..];
        _shortens = shortens;
        _keepsHyphen = keepsHyphen;
    }

    /// <param name="with">What stands after each initial, such as ". ".</param>
    /// <param name="shortens">False: only initials that are there already are brought into form.</param>
    public static string Of(string given, string with, bool shortens, bool keepsHyphen)
    {
        var initials = new Initials(with, shortens, keepsHyphen);
        foreach (var word in Spaced(given).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            initials.Append(word);
        return initials._result.ToString().Trim();
    }

    /// <summary>J.R.R. as J. R. R., and J.-P. as J. -P.</summary>
    private static string Spaced(string given) => given.Contains('.', StringComparison.Ordinal)
        ? given.Replace(".-", ". -", StringComparison.Ordinal).Replace(". ", ".", StringComparison.Ordinal).Replace(".", ". ", StringComparison.Ordinal)
        : given;

    private void Append(string word)
    {
        var bare = word.TrimStart('-');
        if (bare.Length == 0)
            return;
        var text = Markup.Of(bare).Text;
        var isInitial = IsAbbreviation(text) || (text.TrimEnd('.').Length == 1 && char.IsUpper(text[0]));
        if (!isInitial && (!_shortens || StartsLower(text)))
        {
            AppendWord(bare);
            return;
        }

        var parts = _shortens ? bare.Split('-', StringSplitOptions.RemoveEmptyEntries) : [bare];
        for (var i = 0; i < parts.Length; i++)
            AppendPart(Markup.Of(parts[i]), isHyphenated: i > 0 || word[0] == '-', isLater: i > 0);
    }

    private void AppendPart(Markup part, bool isHyphenated, bool isLater)
    {
        if (part.Text.Length == 0 || (isLater && char.IsLower(part.Text[0])))
            return;
        if (isHyphenated)
            Hyphenate();
        if (char.IsLetter(part.Text[0]))
            _result.Append(part.Before).Append(Initial(part.Text)).Append(_mark).Append(part.After).Append(_gap);
    }

    /// <summary>"de", and "(baron" too: no name is shortened to a letter that it does not have as a capital.</summary>
    private static bool StartsLower(string word) => char.IsLower(word.AsSpan().TrimStart("([“‘\"'") is [var first, ..] ? first : ' ');

    /// <summary>"Ts.", "Ll.", "ME.", and "DiA." are initials already.</summary>
    private static bool IsAbbreviation(string part) => part is [>= 'A' and <= 'Z', (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), '.']
        or [_, >= 'a' and <= 'z', '.'] or [_, >= 'a' and <= 'z', >= 'A' and <= 'Z', '.'];

    private void Hyphenate()
    {
        if (!_keepsHyphen)
            return;
        while (_result.Length > 0 && _result[^1] == ' ')
            _result.Length--;
        _result.Append('-');
    }

    private void AppendWord(string word)
    {
        if (_result.Length > 0 && _result[^1] != ' ')
            _result.Append(' ');
        _result.Append(word).Append(' ');
    }

    /// <summary>One letter, or the two that make one sound where the data writes both as capitals: TSerendorjiin is Ts., LLewelyn is Ll.</summary>
    private static string Initial(string part)
    {
        if (IsAbbreviation(part))
            return part.TrimEnd('.');
        var isDigraph = part.Length > 2 && char.IsUpper(part[0]) && char.IsUpper(part[1]) && char.IsLower(part[2]);
        return isDigraph ? char.ToUpperInvariant(part[0]).ToString() + char.ToLowerInvariant(part[1]) : char.ToUpperInvariant(part[0]).ToString();
    }

    /// <summary>The markup of CSL-JSON around a word.</summary>
    private readonly record struct Markup(string Before, string Text, string After)
    {
        public static Markup Of(string word)
        {
            var start = 0;
            while (start < word.Length && word[start] == '<' && word.IndexOf('>', start) is >= 0 and var close)
                start = close + 1;
            var end = word.Length;
            while (end > start && word[end - 1] == '>' && word.LastIndexOf('<', end - 1) is var open && open >= start)
                end = open;
            return new Markup(word[..start], word[start..end], word[end..]);
        }
    }
}
