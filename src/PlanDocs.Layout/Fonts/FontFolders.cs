namespace PlanDocs.Layout;

/// <summary>Where operating systems keep fonts.</summary>
internal static class FontFolders
{
    /// <summary>The folders of this machine, those of the user first; some may not exist.</summary>
    public static IReadOnlyList<string> OfSystem()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var folders = OperatingSystem.IsWindows() ? OfWindows() : OperatingSystem.IsMacOS() ? OfMacOS(home) : OfUnix(home);
        return [.. folders.Where(folder => folder.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> OfWindows() =>
    [
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Microsoft", "Windows", "Fonts"),
        Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
    ];

    private static IEnumerable<string> OfMacOS(string home) =>
    [
        Path.Combine(home, "Library", "Fonts"),
        "/Library/Fonts",
        "/System/Library/Fonts",
        "/System/Library/Fonts/Supplemental",
        "/Applications/Microsoft Word.app/Contents/Resources/DFonts",
    ];

    /// <summary>The user's, then "fonts" in each folder of data (XDG Base Directory Specification).</summary>
    private static IEnumerable<string> OfUnix(string home)
    {
        var userData = Variable("XDG_DATA_HOME", Path.Combine(home, ".local", "share"));
        var systemData = Variable("XDG_DATA_DIRS", "/usr/local/share:/usr/share") + ":/usr/local/share:/usr/share";
        return
        [
            Path.Combine(userData, "fonts"),
            Path.Combine(home, ".fonts"),
            .. systemData.Split(':', StringSplitOptions.RemoveEmptyEntries).Select(folder => Path.Combine(folder, "fonts")),
        ];
    }

    private static string Variable(string name, string otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : otherwise;
}
