using System.Buffers.Binary;

namespace PlanDocs.Reading;

/// <summary>How the pixels of a PNG file lie in its rows (PNG 7.2, 8.2, 11.2.2).</summary>
internal readonly record struct PngLayout(int Width, int Height, int Depth, int ColorType, bool IsInterlaced)
{
    private static readonly (int X, int Y, int StepX, int StepY)[] Adam7 =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    public int Channels => ColorType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    /// <summary>The bytes of all rows, unpacked.</summary>
    public long Bytes => Passes().Sum(pass => (pass.Length + 1L) * pass.Count);

    public bool NeedsPalette => ColorType == 3;

    /// <param name="header">What stands in the chunk IHDR, 13 bytes.</param>
    public static PngLayout? Read(ReadOnlySpan<byte> header)
    {
        var layout = new PngLayout(BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..]), header[8], header[9], header[12] == 1);
        var isDepth = layout.ColorType switch
        {
            0 => layout.Depth is 1 or 2 or 4 or 8 or 16,
            3 => layout.Depth is 1 or 2 or 4 or 8,
            2 or 4 or 6 => layout.Depth is 8 or 16,
            _ => false,
        };
        return isDepth && layout is { Width: > 0, Height: > 0 } && header[10] == 0 && header[11] == 0 && header[12] <= 1 ? layout : null;
    }

    /// <summary>The passes, each with the bytes of a row, without the one that names its filter, and the number of rows.</summary>
    public IEnumerable<(int Length, int Count)> Passes()
    {
        foreach (var (x, y, stepX, stepY) in IsInterlaced ? Adam7 : [(0, 0, 1, 1)])
        {
            var width = (Width - x + stepX - 1) / stepX;
            if (width > 0)
                yield return ((int)((((long)width * Channels * Depth) + 7) / 8), Math.Max(0, (Height - y + stepY - 1) / stepY));
        }
    }
}
