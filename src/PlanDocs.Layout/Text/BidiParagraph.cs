using static PlanDocs.Layout.BidiClass;

namespace PlanDocs.Layout;

/// <summary>Decides the direction of a paragraph and of everything in it (UAX #9).</summary>
internal static class BidiParagraph
{
    /// <param name="rightToLeft">The direction of the paragraph, or null to go by its first strong character.</param>
    public static BidiLevels Resolve(string text, bool? rightToLeft)
    {
        if (rightToLeft != true && !MayChangeDirection(text))
            return BidiLevels.LeftToRight;
        var classes = Classes(text);
        var level = rightToLeft is { } given ? (byte)(given ? 1 : 0) : FirstStrong(classes, 0, classes.Length);
        return new BidiLevels(level, new BidiAlgorithm(text, classes, level).Resolve());
    }

    /// <summary>P2 and P3: the level of the first strong character outside isolates; 0 if there is none.</summary>
    public static byte FirstStrong(ReadOnlySpan<BidiClass> classes, int start, int end)
    {
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            switch (classes[i])
            {
                case LRI or RLI or FSI:
                    depth++;
                    break;
                case PDI:
                    depth = Math.Max(0, depth - 1);
                    break;
                case L when depth == 0:
                    return 0;
                case R or AL when depth == 0:
                    return 1;
            }
        }

        return 0;
    }

    /// <summary>The classes by UTF-16 code unit; the second half of a surrogate pair counts like a mark that follows the first.</summary>
    private static BidiClass[] Classes(string text)
    {
        var classes = new BidiClass[text.Length];
        for (var i = 0; i < text.Length;)
        {
            classes[i] = UnicodeRanges.Bidi(Characters.At(text, i, out var length));
            if (length == 2)
                classes[i + 1] = BN;
            i += length;
        }

        return classes;
    }

    /// <summary>A quick no for the great majority of paragraphs: no character of the right-to-left scripts, and none that embeds or isolates.</summary>
    private static bool MayChangeDirection(string text)
    {
        foreach (var c in text)
        {
            if (c >= '\u0590' && (c < '\u0900' || c is '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or (>= '\uD802' and <= '\uD83B') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFF')))
                return true;
        }

        return false;
    }
}
