namespace PlanDocs;

/// <summary>How well a colour can be read on white (WCAG 2.2, 1.4.3).</summary>
public static class ColorContrast
{
    /// <summary>What text needs at least.</summary>
    public const double Least = 4.5;

    /// <summary>From 1 for white to 21 for black.</summary>
    /// <param name="color">0xRRGGBB.</param>
    public static double WithWhite(int color) => 1.05 / (Luminance(color) + 0.05);

    private static double Luminance(int color) => (0.2126 * Linear(color >> 16)) + (0.7152 * Linear(color >> 8)) + (0.0722 * Linear(color));

    private static double Linear(int channel)
    {
        var value = (channel & 255) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
