using PlanDocs.Reading;

namespace PlanDocs.Tests.Bibliographies;

/// <summary>Reads references that stand in a test.</summary>
internal static class Bib
{
    public static Result<IReadOnlyList<ReferenceItem>> Read(string text, string path = "library.bib") => BibliographyReader.Read(new SourceFile(path, text));

    /// <summary>The only work of a .bib file about which there is nothing to say.</summary>
    public static ReferenceItem One(string text, string path = "library.bib")
    {
        var result = Read(text, path);
        Assert.Empty(result.Diagnostics);
        return Assert.Single(result.Value!);
    }

    public static string? Text(this ReferenceItem item, string variable) => item.Texts.TryGetValue(variable, out var text) ? text.Value : null;

    /// <summary>The names of a variable as <c>particle|family|given|suffix</c>, or the group.</summary>
    public static string Names(this ReferenceItem item, string variable) => string.Join("; ", item.Names[variable].Select(Shown));

    public static string Title(string latex) => One($"@book{{k, title = {{{latex}}}}}").Text("title")!;

    public static string Author(string latex) => One($"@book{{k, author = {{{latex}}}}}").Names("author");

    public static ReferenceDate Date(string fields) => One($"@book{{k, {fields}}}").Dates["issued"];

    private static string Shown(ReferenceName name) =>
        name.Literal ?? string.Join('|', new[] { name.DroppingParticle is null ? null : $"({name.DroppingParticle})", name.NonDroppingParticle, name.Family, name.Given, name.Suffix }.OfType<string>());
}
