using System.Buffers;

namespace PlanDocs.Revisions;

/// <summary>
/// What two sequences have in common, in order, by the linear-space algorithm of Myers (An O(ND) Difference Algorithm and Its Variations, 1986). Own code instead of
/// DiffPlex, whose tables grow with the square of what differs: papers of 750 pages have 30,000 blocks.
/// </summary>
internal ref struct SequenceDiff
{
    /// <summary>Beyond so many differences the way that has come furthest is taken for the best, so that papers with nothing in common take no minutes.</summary>
    private const int MostDifferences = 1024;

    /// <summary>
    /// From so many items on, those that only one sequence has are left out of the search, since they are equal to nothing: of papers in other words that is nearly all.
    /// Among few they stay, since they part what is equal to several others, such as the spaces of a sentence, and so keep neighbours together.
    /// </summary>
    private const int Many = 10_000;

    private const int Unreached = -1;

    private readonly ReadOnlySpan<int> _before;
    private readonly ReadOnlySpan<int> _after;
    private readonly int[] _matches;

    private SequenceDiff(ReadOnlySpan<int> before, ReadOnlySpan<int> after)
    {
        _before = before;
        _after = after;
        _matches = new int[before.Length];
        Array.Fill(_matches, Unreached);
    }

    /// <summary>For each item of the first sequence the index of its equal in the second, or -1.</summary>
    /// <param name="before">Numbers from 0, with few gaps.</param>
    /// <param name="after">The same.</param>
    public static int[] Match(ReadOnlySpan<int> before, ReadOnlySpan<int> after)
    {
        if (before.Length + after.Length < Many)
            return Search(before, after);
        var (shared, otherShared) = (Shared(before, after), Shared(after, before));
        var found = Search(Items(before, shared), Items(after, otherShared));
        var matches = new int[before.Length];
        Array.Fill(matches, Unreached);
        for (var i = 0; i < shared.Length; i++)
            matches[shared[i]] = found[i] is >= 0 and var match ? otherShared[match] : Unreached;
        return matches;
    }

    private static int[] Search(ReadOnlySpan<int> before, ReadOnlySpan<int> after)
    {
        var diff = new SequenceDiff(before, after);
        diff.Compare(0, before.Length, 0, after.Length);
        return diff._matches;
    }

    /// <summary>The places of the items that the other sequence has, too.</summary>
    private static int[] Shared(ReadOnlySpan<int> items, ReadOnlySpan<int> other)
    {
        var isThere = new bool[items.Length + other.Length + 1];
        foreach (var item in other)
            isThere[item] = true;
        var places = new List<int>(items.Length);
        for (var i = 0; i < items.Length; i++)
        {
            if (isThere[items[i]])
                places.Add(i);
        }

        return [.. places];
    }

    private static int[] Items(ReadOnlySpan<int> items, int[] places)
    {
        var chosen = new int[places.Length];
        for (var i = 0; i < places.Length; i++)
            chosen[i] = items[places[i]];
        return chosen;
    }

    private readonly void Compare(int start, int end, int otherStart, int otherEnd)
    {
        while (true)
        {
            while (start < end && otherStart < otherEnd && _before[start] == _after[otherStart])
                _matches[start++] = otherStart++;
            while (start < end && otherStart < otherEnd && _before[end - 1] == _after[otherEnd - 1])
                _matches[--end] = --otherEnd;
            if (start == end || otherStart == otherEnd)
                return;
            var (middle, otherMiddle) = Middle(_before[start..end], _after[otherStart..otherEnd]);
            Compare(start, start + middle, otherStart, otherStart + otherMiddle);
            (start, otherStart) = (start + middle, otherStart + otherMiddle);
        }
    }

    /// <summary>A point in the middle of a shortest way from the start of both sequences to their ends.</summary>
    private static (int X, int Y) Middle(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        var size = Math.Min(a.Length, MostDifferences) + Math.Min(b.Length, MostDifferences) + 3;
        var pool = ArrayPool<int>.Shared;
        var (forward, backward) = (pool.Rent(size), pool.Rent(size));
        forward.AsSpan(0, size).Fill(Unreached);
        backward.AsSpan(0, size).Fill(Unreached);
        var middle = Middle(a, b, forward, backward);
        pool.Return(forward);
        pool.Return(backward);
        return middle;
    }

    /// <param name="forward">For each diagonal that can be reached (x − y, moved to start at 1), how far along <paramref name="a"/> ways from the start have come.</param>
    /// <param name="backward">The same for ways from the end, with everything reversed.</param>
    private static (int X, int Y) Middle(ReadOnlySpan<int> a, ReadOnlySpan<int> b, int[] forward, int[] backward)
    {
        var (n, m) = (a.Length, b.Length);
        var origin = Math.Min(m, MostDifferences) + 1;
        var delta = n - m;
        for (var d = 0; ; d++)
        {
            for (var k = First(d, m); k <= Math.Min(d, n); k += 2)
            {
                var x = forward[origin + k] = Extend(a, b, Step(forward, origin, k, d, n, m), k);
                if (x >= 0 && (delta & 1) != 0 && Math.Abs(delta - k) < d && Meets(backward, origin, delta - k, x, n))
                    return (x, x - k);
            }

            for (var k = First(d, m); k <= Math.Min(d, n); k += 2)
            {
                var x = backward[origin + k] = ExtendBack(a, b, Step(backward, origin, k, d, n, m), k);
                if (x >= 0 && (delta & 1) == 0 && Math.Abs(delta - k) <= d && Meets(forward, origin, delta - k, x, n))
                    return (n - x, m - (x - k));
            }

            if (d == MostDifferences)
                return Furthest(forward, origin, d, n, m);
        }
    }

    /// <summary>The first diagonal that ways of d differences can be on.</summary>
    private static int First(int d, int m) => d <= m ? -d : -m + ((d - m) & 1);

    private static bool Meets(int[] other, int origin, int diagonal, int x, int n) =>
        origin + diagonal >= 0 && other[origin + diagonal] is >= 0 and var reached && x + reached >= n;

    /// <summary>One difference further: down from the diagonal above or right from the one below.</summary>
    private static int Step(int[] reached, int origin, int k, int d, int n, int m)
    {
        if (d == 0)
            return 0;
        var right = reached[origin + k - 1] is >= 0 and var left && left < n ? left + 1 : Unreached;
        var down = reached[origin + k + 1] is >= 0 and var above && above - k <= m ? above : Unreached;
        return Math.Max(right, down);
    }

    private static int Extend(ReadOnlySpan<int> a, ReadOnlySpan<int> b, int x, int k)
    {
        while (x >= 0 && x < a.Length && x - k < b.Length && a[x] == b[x - k])
            x++;
        return x;
    }

    private static int ExtendBack(ReadOnlySpan<int> a, ReadOnlySpan<int> b, int x, int k)
    {
        while (x >= 0 && x < a.Length && x - k < b.Length && a[a.Length - 1 - x] == b[b.Length - 1 - (x - k)])
            x++;
        return x;
    }

    private static (int X, int Y) Furthest(int[] forward, int origin, int d, int n, int m)
    {
        var best = (X: 0, Y: 0);
        for (var k = First(d, m); k <= Math.Min(d, n); k += 2)
        {
            if (forward[origin + k] is >= 0 and var x && (2 * x) - k > best.X + best.Y)
                best = (x, x - k);
        }

        return best;
    }
}
