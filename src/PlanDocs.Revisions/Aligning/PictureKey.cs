using System.Globalization;

namespace PlanDocs.Revisions;

/// <summary>What a reader sees or hears of a figure's picture, as text to compare.</summary>
internal static class PictureKey
{
    public static string Of(Figure figure)
    {
        var picture = figure.Picture;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{picture.Format} {picture.PixelWidth} {picture.PixelHeight} {picture.Width} {picture.Resolution} {picture.Orientation} {Hash(picture.Data.Span):x16} {figure.AlternativeText}");
    }

    /// <summary>FNV-1a.</summary>
    private static ulong Hash(ReadOnlySpan<byte> octets)
    {
        var hash = 14695981039346656037UL;
        foreach (var octet in octets)
            hash = (hash ^ octet) * 1099511628211UL;
        return hash;
    }
}
