using static PlanDocs.Layout.BidiClass;

namespace PlanDocs.Layout;

/// <summary>Resolves one isolating run sequence: weak types (W1 to W7), brackets and neutrals (N0 to N2), and implicit levels (I1 and I2).</summary>
internal sealed class BidiSequence
{
    private const int MaxBrackets = 63;
    private readonly string _text;
    private readonly BidiClass[] _original;
    private readonly BidiClass[] _all;
    private readonly byte[] _levels;
    private readonly int[] _indices;
    private readonly BidiClass[] _types;
    private readonly BidiClass _start;
    private readonly BidiClass _end;
    private readonly BidiClass _embedding;

    public BidiSequence(string text, BidiClass[] original, BidiClass[] classes, byte[] levels, int[] indices, BidiClass start, BidiClass end)
    {
        (_text, _original, _all, _levels, _indices, _start, _end) = (text, original, classes, levels, indices, start, end);
        _types = Array.ConvertAll(indices, index => classes[index]);
        _embedding = (levels[indices[0]] & 1) != 0 ? R : L;
    }

    public void Resolve()
    {
        ResolveMarksAndNumbers();
        ResolveSeparatorsAndTerminators();
        ResolveBrackets();
        ResolveNeutrals();
        for (var i = 0; i < _types.Length; i++)
            _levels[_indices[i]] += Step(_types[i], _levels[_indices[i]]);
    }

    private static byte Step(BidiClass type, byte level) => (level & 1) == 0
        ? (byte)(type == R ? 1 : type is AN or EN ? 2 : 0)
        : (byte)(type is L or AN or EN ? 1 : 0);

    private static bool IsNeutral(BidiClass type) => type is B or S or WS or ON or FSI or LRI or RLI or PDI;

    /// <summary>What a type counts as in N0 to N2, or ON for no direction.</summary>
    private static BidiClass Strong(BidiClass type) => type switch
    {
        L => L,
        R or AL or EN or AN => R,
        _ => ON,
    };

    /// <summary>W1 to W3.</summary>
    private void ResolveMarksAndNumbers()
    {
        var (before, strong) = (_start, _start);
        for (var i = 0; i < _types.Length; i++)
        {
            if (_types[i] == NSM)
                _types[i] = before is LRI or RLI or FSI or PDI ? ON : before;
            before = _types[i];
            if (before is L or R or AL)
                strong = before;
            else if (before == EN && strong == AL)
                _types[i] = AN;
        }

        for (var i = 0; i < _types.Length; i++)
        {
            if (_types[i] == AL)
                _types[i] = R;
        }
    }

    /// <summary>W4 to W7.</summary>
    private void ResolveSeparatorsAndTerminators()
    {
        for (var i = 1; i < _types.Length - 1; i++)
        {
            var (left, right) = (_types[i - 1], _types[i + 1]);
            if (left == right && ((left == EN && _types[i] is (ES or CS)) || (left == AN && _types[i] == CS)))
                _types[i] = left;
        }

        for (int i = 0, end = 0; i < _types.Length; i = Math.Max(i + 1, end))
        {
            for (end = i; end < _types.Length && _types[end] == ET;)
                end++;
            if (end > i && ((i > 0 && _types[i - 1] == EN) || (end < _types.Length && _types[end] == EN)))
                _types.AsSpan(i..end).Fill(EN);
        }

        var strong = _start;
        for (var i = 0; i < _types.Length; i++)
        {
            if (_types[i] is ES or CS or ET)
                _types[i] = ON;
            else if (_types[i] is L or R)
                strong = _types[i];
            else if (_types[i] == EN && strong == L)
                _types[i] = L;
        }
    }

    /// <summary>N0.</summary>
    private void ResolveBrackets()
    {
        foreach (var (open, close) in BracketPairs())
        {
            if (Inside(open, close) is not { } direction)
                continue;
            SetBracket(open, direction);
            SetBracket(close, direction);
        }
    }

    /// <summary>BD16, in the order of the opening brackets.</summary>
    private List<(int Open, int Close)> BracketPairs()
    {
        var pairs = new List<(int Open, int Close)>();
        var open = new List<(int Pair, int At)>();
        for (var i = 0; i < _types.Length; i++)
        {
            if (_types[i] != ON || !BidiBrackets.TryFind(_text[_indices[i]], out var opens, out var pair))
                continue;
            if (opens)
            {
                if (open.Count == MaxBrackets)
                    return [];
                open.Add((pair, i));
            }
            else if (open.FindLastIndex(bracket => bracket.Pair == pair) is >= 0 and var found)
            {
                pairs.Add((open[found].At, i));
                open.RemoveRange(found, open.Count - found);
            }
        }

        pairs.Sort();
        return pairs;
    }

    private BidiClass? Inside(int open, int close)
    {
        var other = false;
        for (var i = open + 1; i < close; i++)
        {
            var strong = Strong(_types[i]);
            if (strong == _embedding)
                return _embedding;
            other |= strong != ON;
        }

        if (!other)
            return null;
        var before = _start;
        for (var i = open - 1; i >= 0; i--)
        {
            if (Strong(_types[i]) is not ON and var strong)
            {
                before = strong;
                break;
            }
        }

        return before != _embedding ? before : _embedding;
    }

    /// <summary>Marks after a bracket take its new direction.</summary>
    private void SetBracket(int at, BidiClass direction)
    {
        _types[at] = direction;
        for (var i = at + 1; i < _types.Length && _original[_indices[i]] == NSM && _all[_indices[i]] == NSM; i++)
            _types[i] = direction;
    }

    /// <summary>N1 and N2.</summary>
    private void ResolveNeutrals()
    {
        for (int i = 0, end = 0; i < _types.Length; i = Math.Max(i + 1, end))
        {
            for (end = i; end < _types.Length && IsNeutral(_types[end]);)
                end++;
            if (end == i)
                continue;
            var before = i == 0 ? _start : Strong(_types[i - 1]);
            var after = end == _types.Length ? _end : Strong(_types[end]);
            _types.AsSpan(i..end).Fill(before == after ? before : _embedding);
        }
    }
}
