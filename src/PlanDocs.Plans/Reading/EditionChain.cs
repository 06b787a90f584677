namespace PlanDocs.Plans;

/// <summary>Reads the editions that a plan revises, one after the other, and checks what must hold between each and the next.</summary>
internal sealed class EditionChain(IPlanFiles files, IContentReader content, List<Diagnostic> diagnostics)
{
    /// <summary>A plan that is revised every year has so many in a millennium.</summary>
    public const int EditionLimit = 1_000;

    /// <summary>The plan with its predecessor, that with its own, and so on.</summary>
    public Plan Complete(Plan newest)
    {
        var editions = new List<Plan> { newest };
        var sound = 1;
        while (editions[^1].Revises is { } named && Read(editions, named) is { Value: { } earlier } result)
        {
            // A broken edition is no predecessor, but what it revises may have errors to tell, too.
            sound += sound == editions.Count && !result.HasErrors ? 1 : 0;
            editions.Add(earlier);
        }

        var plan = editions[sound - 1];
        for (var i = sound - 2; i >= 0; i--)
            plan = Linked(editions[i], plan, isNewest: i == 0);
        if (newest.Revises is null)
            EditionRules.CheckFirst(plan, diagnostics);
        return plan;
    }

    private Result<Plan> Read(List<Plan> editions, Sourced<string> named)
    {
        var shown = Path.Combine(Path.GetDirectoryName(editions[^1].File.Path) ?? "", named.Value);
        // Nothing at all and a null character are the two things of which .NET does not even make a path.
        var folder = shown.Length == 0 || shown.Contains('\0', StringComparison.Ordinal) ? ".." : Path.GetRelativePath(FolderBelow.Folder(editions[0].File.Path), FolderBelow.Folder(shown));
        if (Path.IsPathRooted(folder) || folder.Split(Path.DirectorySeparatorChar)[0] == "..")
        {
            diagnostics.Add(Errors.FileOutside(named.Value, named.Span));
            return new(null, []);
        }

        if (editions.FindIndex(edition => IsSame(edition.File.Path, shown)) is >= 0 and var first)
        {
            var circle = editions.Skip(first).Select(edition => Path.GetFileName(edition.File.Path));
            diagnostics.Add(Errors.RevisesItself([.. circle, Path.GetFileName(editions[first].File.Path)], named.Span));
            return new(null, []);
        }

        if (editions.Count == EditionLimit)
        {
            diagnostics.Add(Errors.TooManyEditions(EditionLimit, named.Span));
            return new(null, []);
        }

        return Read(shown, named, FolderBelow.Of(files, editions[0].File.Path, shown));
    }

    /// <summary>An edition of the past is read for what it says; what deserves a look in it was told when it was built.</summary>
    private Result<Plan> Read(string shown, Sourced<string> named, IPlanFiles folder)
    {
        var result = PlanReader.ReadEdition(shown, named.Span, folder, content);
        var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        diagnostics.AddRange(errors);
        if (errors.Exists(error => error.Span.File != named.Span.File))
            diagnostics.Add(Errors.BrokenPredecessor(named.Value, named.Span));
        return result;
    }

    private Plan Linked(Plan edition, Plan earlier, bool isNewest)
    {
        var linked = edition with { Predecessor = earlier };
        var found = new List<Diagnostic>();
        EditionRules.Check(linked, earlier, found);
        diagnostics.AddRange(found.Where(diagnostic => isNewest || diagnostic.Severity == Severity.Error));
        return linked;
    }

    private static bool IsSame(string path, string other) => string.Equals(Path.GetFullPath(path), Path.GetFullPath(other), StringComparison.Ordinal);
}
