namespace PlanDocs.Tests.Building;

/// <summary>The README's example of the library, character for character.</summary>
internal static class LibraryExample
{
    public static bool Build(string plan, string paper, BuildResources resources)
    {
        var built = Pipeline.Run(new BuildOptions(plan), resources);
        foreach (var diagnostic in built.Diagnostics)
            Console.Error.WriteLine($"{diagnostic.Span} {diagnostic.Severity} {diagnostic.Code}: {diagnostic.Message}");
        if (built.Pdf is { } pdf)
            File.WriteAllBytes(paper, pdf);
        return built.Pdf is not null;
    }
}
