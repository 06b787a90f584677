namespace PlanDocs.Cli;

/// <summary>Where a finding stands, as programs want it: a relative address, and a region in lines and columns from 1, its end exclusive.</summary>
internal sealed record FindingPlace(string Path, SourcePosition? Start, SourcePosition? End)
{
    /// <summary>A finding without a place of its own is one of the whole plan.</summary>
    public static FindingPlace Of(Diagnostic diagnostic, string planPath)
    {
        if (diagnostic.Span.File is not { } file)
            return new FindingPlace(Relative(planPath), null, null);
        var end = file.PositionOf(Math.Max(diagnostic.Span.End, diagnostic.Span.Start));
        return new FindingPlace(Relative(file.Path), diagnostic.Span.Position, end);
    }

    /// <summary>The path as an address: slashes, and percent signs for what an address cannot have.</summary>
    public string Address => string.Join('/', Path.Split('/').Select(Uri.EscapeDataString));

    private static string Relative(string path)
    {
        var relative = System.IO.Path.IsPathRooted(path) ? System.IO.Path.GetRelativePath(Directory.GetCurrentDirectory(), path) : path;
        var normal = relative.Replace(System.IO.Path.DirectorySeparatorChar, '/');
        return normal.StartsWith("./", StringComparison.Ordinal) ? normal[2..] : normal;
    }
}
