namespace PlanDocs.Plans;

/// <summary>The files that a plan may refer to. Nothing else in the program opens a file that a plan names.</summary>
public interface IPlanFiles
{
    /// <summary>The bytes of a file beside the plan or below its folder.</summary>
    /// <param name="path">The path as the plan has it, relative to the plan's folder.</param>
    /// <param name="mention">Where the plan names it.</param>
    Result<byte[]> Read(string path, SourceSpan mention);

    /// <summary>The full path of everything that was read, in order and once each.</summary>
    IReadOnlyList<string> FilesRead { get; }
}
