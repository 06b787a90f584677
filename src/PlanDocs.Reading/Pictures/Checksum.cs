namespace PlanDocs.Reading;

/// <summary>The checksum of PNG's chunks, CRC-32 (PNG annex D), four bytes at a time.</summary>
internal static class Checksum
{
    private static readonly uint[][] Tables = Create();

    public static uint Of(ReadOnlySpan<byte> data)
    {
        var sum = uint.MaxValue;
        for (; data.Length >= 4; data = data[4..])
        {
            sum ^= data[0] | ((uint)data[1] << 8) | ((uint)data[2] << 16) | ((uint)data[3] << 24);
            sum = Tables[3][sum & 255] ^ Tables[2][(sum >> 8) & 255] ^ Tables[1][(sum >> 16) & 255] ^ Tables[0][sum >> 24];
        }

        foreach (var value in data)
            sum = Tables[0][(sum ^ value) & 255] ^ (sum >> 8);
        return ~sum;
    }

    private static uint[][] Create()
    {
        var tables = new[] { new uint[256], new uint[256], new uint[256], new uint[256] };
        for (var i = 0u; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
                value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
            tables[0][i] = value;
        }

        for (var k = 1; k < 4; k++)
        {
            for (var i = 0; i < 256; i++)
                tables[k][i] = tables[0][tables[k - 1][i] & 255] ^ (tables[k - 1][i] >> 8);
        }

        return tables;
    }
}
