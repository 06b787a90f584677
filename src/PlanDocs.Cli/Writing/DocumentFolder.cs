using PlanDocs.Plans;

namespace PlanDocs.Cli;

/// <summary>The folder for a plan's documents, and the fence around it: a link in it may not lead what is written out of it.</summary>
/// <param name="folder">Where the documents go.</param>
/// <param name="root">What the user named, of which the folder is a part; it may itself be a link, which was the user's choice.</param>
internal sealed class DocumentFolder(string folder, string root)
{
    /// <summary>
    /// Writes all documents, or none of them as long as the disk allows: they are put in their places when each of them stands whole beside its own.
    /// </summary>
    /// <param name="isInput">Whether a real path is part of the plan.</param>
    /// <returns>What kept the documents from being written; null if nothing did.</returns>
    public Diagnostic? Write(IReadOnlyList<(string Name, byte[] Content)> documents, Func<string, bool> isInput)
    {
        var staged = new List<StagedFile>();
        var path = folder;
        try
        {
            foreach (var (name, content) in documents)
            {
                path = Path.Combine(folder, name);
                var real = RealPath.Of(path);
                if (isInput(real))
                    return Errors.OutputWouldReplaceInput(path);
                if (!RealPath.IsInside(real, RealPath.Of(root)))
                    return Errors.OutputLeadsElsewhere(path, real);
                Directory.CreateDirectory(Path.GetDirectoryName(real)!);
                staged.Add(StagedFile.Write(real, content));
            }

            staged.ForEach(file => file.PutInPlace());
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
