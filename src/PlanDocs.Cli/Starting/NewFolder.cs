namespace PlanDocs.Cli;

/// <summary>Writes new files into a folder, all of them or none, and never over a file that is there.</summary>
internal static class NewFolder
{
    /// <returns>Why nothing was written, or null.</returns>
    public static Diagnostic? Write(string folder, IReadOnlyList<NewFile> files)
    {
        var staged = new List<StagedFile>();
        var path = folder;
        try
        {
            if (files.Select(file => Path.Combine(folder, file.Name)).FirstOrDefault(Path.Exists) is { } taken)
                return Errors.WouldOverwrite(taken);
            Directory.CreateDirectory(folder);
            foreach (var file in files)
            {
                path = Path.Combine(folder, file.Name);
                staged.Add(StagedFile.Write(Path.GetFullPath(path), file.Data));
            }

            staged.ForEach(file => file.PutInPlace(overwrite: false));
            return null;
        }
        catch (Exception exception) when (WriteFailure.IsKnown(exception))
        {
            return Errors.CannotWrite(path, WriteFailure.Reason(exception, Path.GetFullPath(path)));
        }
        finally
        {
            staged.ForEach(file => file.Dispose());
        }
    }
}
