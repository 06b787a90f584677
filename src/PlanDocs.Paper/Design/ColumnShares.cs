namespace PlanDocs;

/// <summary>
/// Divides a width among columns. A date or a status stays in one line as long as the columns with more to say can spare the room, and no word is broken as long as
/// all columns' longest words have room beside one another.
/// </summary>
public static class ColumnShares
{
    /// <param name="least">For each column the width of its longest word.</param>
    /// <param name="most">For each column the width at which none of its lines needs to break; not less than <paramref name="least"/>.</param>
    public static double[] Of(double[] least, double[] most, double width)
    {
        ArgumentNullException.ThrowIfNull(least);
        ArgumentNullException.ThrowIfNull(most);
        var spare = width - most.Sum();
        if (spare >= 0)
            return [.. most.Select(one => one + (spare / most.Length))];
        // A word as wide as half of the table is broken, where it must be, so that the other columns keep their lines.
        var words = least.Sum() < width ? least : [.. least.Select(one => Math.Min(one, width / 2))];
        return words.Sum() >= width ? Cut(words, width) : Share(words, most, width);
    }

    /// <summary>Where not all words have room, those of the widest columns are broken, and no others.</summary>
    private static double[] Cut(double[] least, double width)
    {
        var (left, open) = (width, least.Length);
        foreach (var one in least.Order())
        {
            if (one * open > left)
                break;
            (left, open) = (left - one, open - 1);
        }

        return open == 0 ? least : [.. least.Select(one => Math.Min(one, left / open))];
    }

    /// <summary>
    /// A column that asks for no more than an equal share of what is left gets it; the others, whose text must break anyway, share the rest by the amount of their
    /// text, so that they come out about equally high.
    /// </summary>
    private static double[] Share(double[] least, double[] most, double width)
    {
        var widths = new double[most.Length];
        var open = Enumerable.Range(0, most.Length).OrderBy(column => most[column]).ToList();
        while (NextCertain(least, most, open, width) is var (column, certain))
        {
            widths[column] = certain;
            width -= certain;
            open.Remove(column);
        }

        var asked = open.Sum(column => most[column]);
        foreach (var column in open)
            widths[column] = width * most[column] / asked;
        return widths;
    }

    /// <summary>The modest column that asks for least, if the longest words of the others leave it that much; else one whose longest word is wider than its share.</summary>
    private static (int Column, double Width)? NextCertain(double[] least, double[] most, List<int> open, double width)
    {
        if (open.Count == 0)
            return null;
        var modest = open[0];
        if (most[modest] <= width / open.Count && most[modest] - least[modest] + open.Sum(column => least[column]) <= width)
            return (modest, most[modest]);
        var asked = open.Sum(column => most[column]);
        var tight = open.FindIndex(column => width * most[column] / asked < least[column]);
        return tight < 0 ? null : (open[tight], least[open[tight]]);
    }
}
