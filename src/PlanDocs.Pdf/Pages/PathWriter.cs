namespace PlanDocs.Pdf;

/// <summary>Writes vectors as path objects (ISO 32000-1 8.5), each inside a graphics state of its own.</summary>
internal sealed class PathWriter(PdfBuffer content, double pageHeight)
{
    private const double HatchDistance = 3;
    private const double HatchWidth = 0.6;

    public void Write(PlacedPath path)
    {
        if (path.Points.Count < 2)
            return;
        content.Raw("q\n");
        if (path.Fill is { IsHatched: true } hatched)
            WriteHatch(path, hatched.Color);
        else if (path.Fill is { } fill)
            WriteColor(fill.Color).Raw("rg\n");
        if (path.Stroke is { } stroke)
            WriteStroke(stroke);
        WriteOutline(path);
        content.Raw(Paint(path)).Raw("\nQ\n");
    }

    /// <summary>Table 60.</summary>
    private static string Paint(PlacedPath path) => (path.Fill is { IsHatched: false }, path.Stroke is not null) switch
    {
        (true, true) => "B",
        (true, false) => "f",
        (false, true) => "S",
        (false, false) => "n",
    };

    private void WriteStroke(Stroke stroke)
    {
        WriteColor(stroke.Color).Raw("RG ").Number(stroke.Width).Raw(" w");
        content.Raw(stroke.IsDashed ? " [3 2] 0 d\n" : "\n");
    }

    private void WriteOutline(PlacedPath path)
    {
        for (var i = 0; i < path.Points.Count; i++)
            content.Numbers(path.Points[i].X, pageHeight - path.Points[i].Y).Raw(i == 0 ? "m\n" : "l\n");
        if (path.IsClosed)
            content.Raw("h\n");
    }

    /// <summary>Rising lines over the whole extent, clipped to the outline.</summary>
    private void WriteHatch(PlacedPath path, int color)
    {
        content.Raw("q\n");
        WriteOutline(path);
        content.Raw("W n\n");
        WriteColor(color).Raw("RG ").Number(HatchWidth).Raw(" w\n");
        var (left, right) = (path.Points.Min(point => point.X), path.Points.Max(point => point.X));
        var (low, high) = (pageHeight - path.Points.Max(point => point.Y), pageHeight - path.Points.Min(point => point.Y));
        for (var x = left - (high - low); x < right; x += HatchDistance)
            content.Numbers(x, low).Raw("m ").Numbers(x + high - low, high).Raw("l\n");
        content.Raw("S\nQ\n");
    }

    private PdfBuffer WriteColor(int color) => content.Numbers(((color >> 16) & 255) / 255.0, ((color >> 8) & 255) / 255.0, (color & 255) / 255.0);
}
