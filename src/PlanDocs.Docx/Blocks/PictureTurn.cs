namespace PlanDocs.Docx;

/// <summary>How stored pixels are to be mirrored from left to right, and then turned clockwise, to be seen upright (EXIF 2.32, 4.6.4, Orientation).</summary>
internal readonly record struct PictureTurn(int Degrees, bool IsMirrored)
{
    public bool IsSideways => Degrees is 90 or 270;

    /// <summary>Word shows pixels as they are stored, so the turn must be said.</summary>
    public static PictureTurn Of(int orientation) => orientation switch
    {
        2 => new(0, true),
        3 => new(180, false),
        4 => new(180, true),
        5 => new(270, true),
        6 => new(90, false),
        7 => new(90, true),
        8 => new(270, false),
        _ => new(0, false),
    };
}
