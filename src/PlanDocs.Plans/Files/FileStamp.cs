namespace PlanDocs.Plans;

/// <summary>How a file stood at a moment; another stamp of the same path tells whether it was changed since.</summary>
/// <param name="Path">Full.</param>
/// <param name="Length">In bytes; -1 for a file that is not there.</param>
public sealed record FileStamp(string Path, long Length, DateTime WrittenUtc)
{
    public static FileStamp Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new FileStamp(path, file.Length, file.LastWriteTimeUtc) : new FileStamp(path, -1, default);
    }
}
