namespace PlanDocs.Cli;

/// <summary>Why a file could not be written, as the end of a sentence for somebody who never heard of exceptions.</summary>
internal static class WriteFailure
{
    // ENOSPC and EDQUOT of Linux, EDQUOT of macOS; ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL of Windows; ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION.
    private static readonly int[] Full = [28, 122, 69, unchecked((int)0x80070027), unchecked((int)0x80070070)];
    private static readonly int[] Open = [unchecked((int)0x80070020), unchecked((int)0x80070021)];
    private const int ReadOnlyFileSystem = 30;

    public static bool IsKnown(Exception exception) => exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException;

    public static string Reason(Exception exception, string path) => exception switch
    {
        _ when path.Length > 0 && Directory.Exists(path) => "a folder has this name",
        DirectoryNotFoundException => "its folder is not there",
        PathTooLongException => "its path is too long",
        UnauthorizedAccessException => "you may not write there",
        IOException { HResult: ReadOnlyFileSystem } when !OperatingSystem.IsWindows() => "you may not write there",
        IOException when Full.Contains(exception.HResult) => "the disk is full",
        IOException when Open.Contains(exception.HResult) => "another program has it open",
        _ when FileInTheWay(path) is { } file => $"{file} is a file and no folder",
        _ => exception.Message,
    };

    private static string? FileInTheWay(string path)
    {
        for (var folder = Path.GetDirectoryName(path); folder is { Length: > 0 }; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(folder))
                return folder;
        }

        return null;
    }
}
