namespace PlanDocs.Pdf;

/// <summary>The filters of PNG's rows (PNG 9), which PDF's Flate filter knows as predictors.</summary>
internal static class PngFilter
{
    /// <summary>Restores a row, whose first byte says which filter; false for an unknown one.</summary>
    /// <param name="step">Bytes of a pixel, at least 1.</param>
    public static bool Undo(byte[] row, byte[] above, int step)
    {
        var filter = row[0];
        for (var i = 1; i < row.Length; i++)
        {
            var left = i > step ? row[i - step] : 0;
            var upperLeft = i > step ? above[i - step] : 0;
            row[i] += filter switch
            {
                1 => (byte)left,
                2 => above[i],
                3 => (byte)((left + above[i]) / 2),
                4 => Paeth(left, above[i], upperLeft),
                _ => 0,
            };
        }

        return IsKnown(filter);
    }

    public static bool IsKnown(byte filter) => filter <= 4;

    private static byte Paeth(int left, int above, int upperLeft)
    {
        var estimate = left + above - upperLeft;
        var (a, b, c) = (Math.Abs(estimate - left), Math.Abs(estimate - above), Math.Abs(estimate - upperLeft));
        if (a <= b && a <= c)
            return (byte)left;
        return (byte)(b <= c ? above : upperLeft);
    }
}
