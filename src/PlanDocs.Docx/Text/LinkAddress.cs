using System.Globalization;
using System.Text;

namespace PlanDocs.Docx;

/// <summary>An address as a relationship may hold it: a URI in ASCII (RFC 3986), or Word calls the whole document damaged.</summary>
internal static class LinkAddress
{
    /// <summary>The address with what a URI may not hold percent-encoded, or null where no URI can be made of it.</summary>
    public static string? Of(string url)
    {
        var address = new StringBuilder(url.Length);
        foreach (var rune in url.Trim().EnumerateRunes())
            Append(address, rune);
        var text = address.ToString();
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && !uri.IsFile ? text : null;
    }

    private static void Append(StringBuilder address, Rune rune)
    {
        if (rune.IsAscii && rune.Value > 0x20 && rune.Value != 0x7F && !"<>\"{}|\\^`".Contains((char)rune.Value, StringComparison.Ordinal))
        {
            address.Append((char)rune.Value);
            return;
        }

        Span<byte> octets = stackalloc byte[4];
        var count = rune.EncodeToUtf8(octets);
        for (var i = 0; i < count; i++)
            address.Append('%').Append(octets[i].ToString("X2", CultureInfo.InvariantCulture));
    }
}
