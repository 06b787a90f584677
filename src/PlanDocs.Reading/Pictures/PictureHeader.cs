namespace PlanDocs.Reading;

/// <summary>What stands before a picture's pixels.</summary>
/// <param name="Resolution">Pixels per inch; 0 where the file does not say.</param>
/// <param name="Orientation">EXIF orientation, 1 to 8.</param>
internal sealed record PictureHeader(PictureFormat Format, long Width, long Height, double Resolution, int Orientation);
