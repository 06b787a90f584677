using static PlanDocs.Layout.BidiClass;

namespace PlanDocs.Layout;

/// <summary>Resolves embedding levels: the explicit ones (UAX #9 X1 to X8), then those of each isolating run sequence, then L1.</summary>
internal sealed class BidiAlgorithm
{
    private readonly string _text;
    private readonly BidiClass[] _original;
    private readonly BidiClass[] _classes;
    private readonly byte[] _levels;
    private readonly byte _paragraph;
    private readonly int[] _match;

    /// <param name="text">Consulted for brackets only.</param>
    public BidiAlgorithm(string text, BidiClass[] classes, byte paragraph)
    {
        (_text, _original, _paragraph) = (text, classes, paragraph);
        _classes = [.. classes];
        _levels = new byte[classes.Length];
        _match = MatchIsolates(classes);
    }

    public byte[] Resolve()
    {
        ResolveExplicit();
        // All sequences are found before any is resolved, since their ends look at the explicit levels around them.
        foreach (var sequence in Sequences().ToList())
            new BidiSequence(_text, _original, _classes, _levels, sequence.Indices, sequence.Start, sequence.End).Resolve();
        FillRemoved();
        ResetWhitespace();
        return _levels;
    }

    /// <summary>X9: what the rules treat as absent.</summary>
    public static bool IsRemoved(BidiClass value) => value is RLE or LRE or RLO or LRO or PDF or BN;

    /// <summary>BD9: for each isolate initiator its PDI, the length of the text if it has none; for each matched PDI -2; otherwise -1.</summary>
    private static int[] MatchIsolates(BidiClass[] classes)
    {
        var match = new int[classes.Length];
        Array.Fill(match, -1);
        var open = new Stack<int>();
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] is LRI or RLI or FSI)
            {
                match[i] = classes.Length;
                open.Push(i);
            }
            else if (classes[i] == PDI && open.TryPop(out var initiator))
            {
                (match[initiator], match[i]) = (i, -2);
            }
        }

        return match;
    }

    private void ResolveExplicit()
    {
        var stack = new DirectionalStack(_paragraph);
        for (var i = 0; i < _classes.Length; i++)
        {
            switch (_original[i])
            {
                case RLE or LRE or RLO or LRO:
                    _levels[i] = stack.Level;
                    stack.Embed(_original[i]);
                    break;
                case RLI or LRI or FSI:
                    Set(i, stack);
                    stack.Isolate(IsRightToLeft(i));
                    break;
                case PDI:
                    stack.EndIsolate();
                    Set(i, stack);
                    break;
                case PDF:
                    stack.EndEmbedding();
                    _levels[i] = stack.Level;
                    break;
                case B:
                    _levels[i] = _paragraph;
                    break;
                default:
                    Set(i, stack);
                    break;
            }
        }
    }

    private void Set(int i, DirectionalStack stack)
    {
        _levels[i] = stack.Level;
        if (stack.Override != ON && _original[i] != BN)
            _classes[i] = stack.Override;
    }

    /// <summary>X5a to X5c: an isolate of unknown direction goes by the first strong character in it.</summary>
    private bool IsRightToLeft(int initiator) => _original[initiator] == FSI
        ? BidiParagraph.FirstStrong(_original, initiator + 1, _match[initiator]) == 1
        : _original[initiator] == RLI;

    /// <summary>X10 and BD13: level runs, joined over the isolates between them, with the directions at their ends.</summary>
    private IEnumerable<(int[] Indices, BidiClass Start, BidiClass End)> Sequences()
    {
        var kept = Enumerable.Range(0, _classes.Length).Where(i => !IsRemoved(_original[i])).ToArray();
        var runs = Runs(kept);
        var byStart = runs.ToDictionary(run => kept[run.Start]);
        foreach (var run in runs.Where(run => _match[kept[run.Start]] != -2))
        {
            var indices = new List<int>();
            var current = run;
            while (true)
            {
                indices.AddRange(kept.AsSpan(current.Start, current.Length));
                var last = indices[^1];
                if (_match[last] < 0 || _match[last] >= _classes.Length || !byStart.TryGetValue(_match[last], out current))
                    break;
            }

            yield return (indices.ToArray(), Edge(indices[0], Before(kept, run.Start)), Edge(indices[^1], _match[indices[^1]] >= 0 ? _paragraph : After(kept, indices[^1])));
        }
    }

    private List<(int Start, int Length)> Runs(int[] kept)
    {
        var runs = new List<(int, int)>();
        for (int start = 0, end = 0; start < kept.Length; start = end)
        {
            while (end < kept.Length && _levels[kept[end]] == _levels[kept[start]])
                end++;
            runs.Add((start, end - start));
        }

        return runs;
    }

    private byte Before(int[] kept, int at) => at == 0 ? _paragraph : _levels[kept[at - 1]];

    private byte After(int[] kept, int index)
    {
        var at = Array.BinarySearch(kept, index) + 1;
        return at == kept.Length ? _paragraph : _levels[kept[at]];
    }

    private BidiClass Edge(int index, byte neighbour) => (Math.Max(_levels[index], neighbour) & 1) != 0 ? R : L;

    private void FillRemoved()
    {
        for (var i = 0; i < _levels.Length; i++)
        {
            if (IsRemoved(_original[i]))
                _levels[i] = i == 0 ? _paragraph : _levels[i - 1];
        }
    }

    /// <summary>L1: separators, and the white space before them and at the end, take the paragraph's level.</summary>
    private void ResetWhitespace()
    {
        var reset = true;
        for (var i = _levels.Length - 1; i >= 0; i--)
        {
            var value = _original[i];
            reset = value is S or B || (reset && (value is WS or FSI or LRI or RLI or PDI || IsRemoved(value)));
            if (reset)
                _levels[i] = _paragraph;
        }

        // A surrogate pair is one character.
        for (var i = 1; i < _levels.Length; i++)
        {
            if (char.IsSurrogatePair(_text[i - 1], _text[i]))
                _levels[i] = _levels[i - 1];
        }
    }
}
