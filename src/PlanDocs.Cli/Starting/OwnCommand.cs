namespace PlanDocs.Cli;

/// <summary>The words by which a user starts this program once more.</summary>
/// <param name="Program">The file of the process.</param>
/// <param name="Assembly">The program as the .NET host loads it; null for a native binary.</param>
/// <param name="SearchPath">The folders in which the shell looks for commands.</param>
/// <param name="Folder">The folder in which the user is.</param>
internal sealed record OwnCommand(string? Program, string? Assembly, IReadOnlyList<string> SearchPath, string Folder)
{
    public static OwnCommand OfThisProcess { get; } = new(
        Environment.ProcessPath,
        Path.Combine(AppContext.BaseDirectory, "plandocs.dll") is var assembly && File.Exists(assembly) ? assembly : null,
        Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries) ?? [],
        Directory.GetCurrentDirectory());

    /// <summary>Its name where the shell finds it, what <c>dotnet run</c> wants where it was built from its project, otherwise the path of its file.</summary>
    public override string ToString()
    {
        if (Program is null || SearchPath.Any(folder => Path.Combine(folder, Path.GetFileName(Program)) == Program && !IsHost(Program)))
            return "plandocs";
        if (Assembly is not null && ProjectAbove(Assembly) is { } project)
            return $"dotnet run --project {Quoted(Relative(project))} --";
        if (IsHost(Program))
            return Assembly is null ? "plandocs" : $"dotnet {Quoted(Relative(Assembly))}";
        var path = Relative(Program);
        return Quoted(path.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal) ? path : Path.Combine(".", path));
    }

    public static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;

    private static bool IsHost(string program) => Path.GetFileNameWithoutExtension(program) == "dotnet";

    /// <summary>The folder of the project, where the assembly lies in its bin/Debug/net10.0.</summary>
    private static string? ProjectAbove(string assembly)
    {
        var folder = Path.GetDirectoryName(Path.GetDirectoryName(Path.GetDirectoryName(Path.GetDirectoryName(assembly))));
        return folder is not null && File.Exists(Path.Combine(folder, "PlanDocs.Cli.csproj")) ? folder : null;
    }

    private string Relative(string path)
    {
        var relative = Path.GetRelativePath(Folder, path);
        return relative.Length < path.Length ? relative : path;
    }
}
