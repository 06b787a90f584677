using System.Text;

namespace PlanDocs.Fuzzing;

/// <summary>Several files as one input, names and all, so that what breaks may as well be the name of a file as what another file says of it.</summary>
internal static class Bundle
{
    /// <summary>ASCII's record separator, in front of each name; a line feed ends the name.</summary>
    public const string Separator = "\u001E";

    public static byte[] Of(params (string Name, byte[] Content)[] files) =>
        [.. files.SelectMany(file => (byte[])[(byte)Separator[0], .. Encoding.UTF8.GetBytes(file.Name), (byte)'\n', .. file.Content])];

    /// <summary>The files by name, as a folder could have them; of two with one name the first.</summary>
    public static Dictionary<string, byte[]> Read(byte[] input)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        for (var start = Array.IndexOf(input, (byte)Separator[0]); start >= 0;)
        {
            var next = Array.IndexOf(input, (byte)Separator[0], start + 1);
            var file = input[(start + 1)..(next < 0 ? input.Length : next)];
            var name = Math.Max(0, Array.IndexOf(file, (byte)'\n'));
            files.TryAdd(Encoding.UTF8.GetString(file, 0, name).Replace('\0', ' '), file[Math.Min(file.Length, name + 1)..]);
            start = next;
        }

        return files;
    }
}
