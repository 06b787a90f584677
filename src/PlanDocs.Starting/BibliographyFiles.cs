using PlanDocs.Reading;

namespace PlanDocs.Starting;

/// <summary>Takes the files of references along that an essay of pandoc's or Quarto's names, since a plan reads the same formats.</summary>
internal sealed class BibliographyFiles(EssayFiles? source)
{
    private static readonly string[] Extensions = [".bib", ".bibtex", ".biblatex", ".ris", ".json", ".yaml", ".yml"];

    private readonly List<StartedFile> _taken = [];

    public IReadOnlyList<StartedFile> Taken => _taken;

    public int WorkCount { get; private set; }

    /// <returns>The names of the files as the plan has them.</returns>
    public IReadOnlyList<string> Take(IReadOnlyList<Sourced<string>> paths, List<Diagnostic> diagnostics)
    {
        foreach (var path in paths)
        {
            var read = source is null ? new(null, []) : source(path.Value, path.Span);
            if (read.Value is { } bytes && Extensions.Contains(Path.GetExtension(path.Value).ToLowerInvariant()) && TextFile.Decode(path.Value, bytes).Value is { } file)
                Take(path.Value, bytes, file);
            else
                diagnostics.Add(Errors.BibliographyLeftOut(path.Value, read.Diagnostics is [var why, ..] ? why.Message : "it is no bibliography that a plan reads", path.Span));
        }

        return [.. _taken.Select(file => file.Name)];
    }

    private void Take(string path, byte[] bytes, SourceFile file)
    {
        WorkCount += BibliographyReader.Read(file).Value?.Count ?? 0;
        var (stem, extension) = (FolderName.Of(Path.GetFileNameWithoutExtension(path.Replace('\\', '/')), "library"), Path.GetExtension(path).ToLowerInvariant());
        // That name is for the list of references which the essay itself has.
        var name = stem + extension == "references.yaml" ? "library.yaml" : stem + extension;
        for (var number = 2; _taken.Exists(taken => taken.Name == name); number++)
            name = FormattableString.Invariant($"{stem}-{number}{extension}");
        _taken.Add(new StartedFile(name, bytes));
    }
}
