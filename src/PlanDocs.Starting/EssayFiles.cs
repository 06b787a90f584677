namespace PlanDocs.Starting;

/// <summary>Gives the bytes of a picture or a bibliography that an essay names; none, and why, where there is no such file or it must not be read.</summary>
/// <param name="path">As the essay has it.</param>
/// <param name="mention">Where the essay names it.</param>
public delegate Result<byte[]> EssayFiles(string path, SourceSpan mention);
