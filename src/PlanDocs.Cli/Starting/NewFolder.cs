using System.Text;

namespace PlanDocs.Cli;

/// <summary>Writes new files into a folder, all of them or none, and never over a file that is there.</summary>
internal static class NewFolder
{
    /// <returns>Why nothing was written, or null.</returns>
    public static Diagnostic? Write(string folder, IReadOnlyList<NewFile> files)
    {
        var written = new List<string>();
        try
        {
            if (files.Select(file => Path.Combine(folder, file.Name)).FirstOrDefault(Path.Exists) is { } taken)
                return Errors.WouldOverwrite(taken);
            Directory.CreateDirectory(folder);
            foreach (var file in files)
            {
                var path = Path.Combine(folder, file.Name);
                // CreateNew, so that a file that somebody made in the meantime is safe, too.
                using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
                written.Add(path);
                stream.Write(Encoding.UTF8.GetBytes(file.Text));
            }

            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            written.ForEach(Discard);
            return Errors.CannotWrite(folder, exception.Message);
        }
    }

    private static void Discard(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The failure that brought us here is the one to report.
        }
    }
}
