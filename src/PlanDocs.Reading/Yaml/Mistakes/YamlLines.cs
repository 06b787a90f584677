namespace PlanDocs.Reading;

/// <summary>The lines around a place where YAML could not be read.</summary>
internal sealed class YamlLines(SourceFile file)
{
    /// <summary>A mistake lies near, and a long file is not read again and again.</summary>
    private const int Farthest = 200;

    public SourceFile File => file;

    /// <summary>A line by its number from 1, or null beyond the ends.</summary>
    public YamlLine? At(int number) => number >= 1 && number <= file.LineCount ? new YamlLine(file, number) : null;

    /// <summary>The lines above one that say something, nearest first.</summary>
    public IEnumerable<YamlLine> Above(YamlLine line)
    {
        for (var number = line.Number - 1; number >= Math.Max(1, line.Number - Farthest); number--)
        {
            var above = new YamlLine(file, number);
            if (!above.IsBlank)
                yield return above;
        }
    }

    public YamlLine? Below(YamlLine line)
    {
        for (var number = line.Number + 1; number <= Math.Min(file.LineCount, line.Number + Farthest); number++)
        {
            var below = new YamlLine(file, number);
            if (!below.IsBlank)
                return below;
        }

        return null;
    }

    /// <summary>Whether a line belongs to a text below `|` or `>`, in which everything may stand.</summary>
    public bool IsInBlock(YamlLine line)
    {
        var indent = line.Indent;
        foreach (var above in Above(line))
        {
            if (above.Indent >= indent)
                continue;
            if (above.StartsBlock)
                return true;
            indent = above.Indent;
        }

        return false;
    }
}
