namespace PlanDocs.Docx;

/// <summary>Points in the units of Word.</summary>
internal static class Length
{
    /// <summary>Twentieths of a point.</summary>
    public static int Twips(double points) => (int)Math.Round(points * 20, MidpointRounding.AwayFromZero);

    /// <summary>For sizes of fonts.</summary>
    public static int HalfPoints(double points) => (int)Math.Round(points * 2, MidpointRounding.AwayFromZero);

    /// <summary>For the thickness of rules.</summary>
    public static int EighthPoints(double points) => (int)Math.Round(points * 8, MidpointRounding.AwayFromZero);

    /// <summary>English metric units, for drawings: 914,400 to the inch.</summary>
    public static long Emu(double points) => (long)Math.Round(points * 12700, MidpointRounding.AwayFromZero);
}
