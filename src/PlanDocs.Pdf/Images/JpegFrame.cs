namespace PlanDocs.Pdf;

/// <summary>What the header of a JPEG file says.</summary>
/// <param name="Components">1 for grey, 3 for colour, 4 for CMYK.</param>
/// <param name="IsInverted">Whether 0 means full ink, as in the files of Adobe's programs, which a segment of their name marks.</param>
internal sealed record JpegFrame(int Width, int Height, int Components, bool IsInverted);
