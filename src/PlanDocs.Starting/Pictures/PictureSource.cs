namespace PlanDocs.Starting;

/// <summary>Gives the bytes of a picture that an essay shows; none, and why, where there is no such file or it must not be read.</summary>
/// <param name="name">The path as the essay has it.</param>
/// <param name="mention">Where the essay shows it.</param>
public delegate Result<byte[]> PictureSource(string name, SourceSpan mention);
