namespace PlanDocs.Pdf;

/// <summary>EXIF orientation as a matrix of the unit square that images fill (ISO 32000-1 8.9.5.1).</summary>
internal static class Orientation
{
    public static (int A, int B, int C, int D, int E, int F) Matrix(int orientation) => orientation switch
    {
        2 => (-1, 0, 0, 1, 1, 0),
        3 => (-1, 0, 0, -1, 1, 1),
        4 => (1, 0, 0, -1, 0, 1),
        5 => (0, -1, -1, 0, 1, 1),
        6 => (0, -1, 1, 0, 0, 1),
        7 => (0, 1, 1, 0, 0, 0),
        8 => (0, 1, -1, 0, 1, 0),
        _ => (1, 0, 0, 1, 0, 0),
    };
}
