namespace PlanDocs.Reading;

/// <summary>Names that Windows takes for devices, whatever follows their first period; no file or folder can have them there.</summary>
public static class DeviceName
{
    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL"];
    private static readonly string[] NumberedDevices = ["COM", "LPT"];

    public static bool Is(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var stem = name.Split('.')[0].TrimEnd(' ').ToUpperInvariant();
        return Devices.Contains(stem) || (stem.Length == 4 && (char.IsAsciiDigit(stem[3]) || stem[3] is '¹' or '²' or '³') && NumberedDevices.Contains(stem[..3]));
    }
}
