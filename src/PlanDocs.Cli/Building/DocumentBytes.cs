namespace PlanDocs.Cli;

/// <summary>A file that is to be written.</summary>
/// <param name="Name">In the output folder.</param>
internal sealed record DocumentBytes(string Name, byte[] Content, int? PageCount, bool CarriesSource)
{
    public WrittenDocument Written(string folder) => new(Path.Combine(folder, Name), Content.Length, PageCount, CarriesSource);
}
