using System.Text;

namespace PlanDocs.Layout;

/// <summary>The names in a font (OpenType name): of the platforms Windows, Unicode, and Macintosh, preferring English.</summary>
internal static class NameTable
{
    public const int Family = 1;
    public const int Subfamily = 2;
    public const int FullName = 4;
    public const int PostScriptName = 6;
    public const int TypographicFamily = 16;

    /// <summary>The name with an identifier, or null.</summary>
    public static string? Name(ReadOnlySpan<byte> table, int id)
    {
        var (best, found) = (0, -1);
        var count = Math.Min(table.U16(2), Math.Max(0, (table.Length - 6) / 12));
        for (var i = 0; i < count; i++)
        {
            var record = 6 + (12 * i);
            var rank = table.U16(record + 6) == id ? Rank(table.U16(record), table.U16(record + 2), table.U16(record + 4)) : 0;
            if (rank > best)
                (best, found) = (rank, record);
        }

        return found < 0 ? null : Decode(table, found);
    }

    private static int Rank(int platform, int encoding, int language) => (platform, encoding, language) switch
    {
        (3, 0 or 1 or 10, 0x409) => 5,
        (3, 0 or 1 or 10, _) when (language & 0xFF) == 0x09 => 4,
        (0, _, _) => 3,
        (1, 0, 0) => 2,
        (3, 0 or 1 or 10, _) => 1,
        _ => 0,
    };

    private static string? Decode(ReadOnlySpan<byte> table, int record)
    {
        var start = table.U16(4) + table.U16(record + 10);
        var length = table.U16(record + 8);
        if (length == 0 || start + length > table.Length)
            return null;
        var bytes = table.Slice(start, length);
        return table.U16(record) == 1 ? Encoding.Latin1.GetString(bytes) : Encoding.BigEndianUnicode.GetString(bytes);
    }
}
