using System.Globalization;

namespace PlanDocs.Revisions;

/// <summary>What a reader sees or hears of a figure's picture, as text to compare.</summary>
internal static class PictureKey
{
    public static string Of(Figure figure) => figure.Artwork switch
    {
        Picture picture => Of(picture) + " " + figure.AlternativeText,
        Drawing drawing => string.Create(CultureInfo.InvariantCulture, $"drawing {drawing.Width} {drawing.Height} {string.Join(' ', drawing.Shapes.Select(Of))} {figure.AlternativeText}"),
        _ => throw new ArgumentOutOfRangeException(nameof(figure), figure, "An unknown kind of artwork."),
    };

    private static string Of(Picture picture) => string.Create(
        CultureInfo.InvariantCulture,
        $"{picture.Format} {picture.PixelWidth} {picture.PixelHeight} {picture.Width} {picture.Resolution} {picture.Orientation} {Hash(picture.Data.Span):x16}");

    private static string Of(Shape shape) => shape switch
    {
        PolygonShape polygon => string.Create(CultureInfo.InvariantCulture, $"polygon {string.Join(' ', polygon.Points)} {polygon.Fill} {polygon.Stroke}"),
        TextShape text => string.Create(CultureInfo.InvariantCulture, $"text {text.X} {text.Y} {text.Width} {string.Join(' ', text.Lines)} {text.Bold} {text.Color} {text.Alignment}"),
        _ => shape.ToString(),
    };

    /// <summary>FNV-1a.</summary>
    private static ulong Hash(ReadOnlySpan<byte> octets)
    {
        var hash = 14695981039346656037UL;
        foreach (var octet in octets)
            hash = (hash ^ octet) * 1099511628211UL;
        return hash;
    }
}
