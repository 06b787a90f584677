using PlanDocs.Cli;

namespace PlanDocs.Tests.Checks;

/// <summary>A plan in a folder of its own, checked as the command does it.</summary>
internal static class Checked
{
    private static readonly BuildResources Resources = new();
    private static readonly Lock Checking = new();

    /// <summary>Works that every plan of these tests may cite.</summary>
    public const string References = """
        references:
          - {id: lee2011, type: article-journal, title: A framework for contextual information, author: [{family: Lee, given: Christopher A.}], issued: 2011, container-title: Journal of Documentation, volume: 67, issue: 1, page: 95-143}
          - {id: owens2018, type: book, title: The theory and craft of digital preservation, author: [{family: Owens, given: Trevor}], issued: 2018, publisher: Johns Hopkins University Press}
          - {id: denda2016, type: article-journal, title: Managing student employees, author: [{family: Denda, given: Kayo}, {family: Hunter, given: Jennifer}], issued: 2016, container-title: Journal of Library Administration, volume: 56, page: 251-265}
          - {id: ala2023, type: webpage, title: Core competences of librarianship, author: [{literal: American Library Association}], issued: 2023, URL: "https://www.ala.org/competences"}
          - {id: delgado2026, type: personal_communication, author: [{family: Delgado, given: Rosa}], issued: 2026-09-18}
        nocite: ["*"]

        """;

    public static CheckOutcome Plan(string plan, params (string Name, string Content)[] files)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, content) in files)
            folder.Write(name, content);
        return File(folder.Write("plan.yaml", plan));
    }

    public static CheckOutcome File(string path, DateOnly? date = null, string? assignment = null)
    {
        lock (Checking)
            return PlanCheck.Run(new CheckOptions(path, assignment, date), Resources);
    }

    /// <summary>A plan that is sound but for the keys that are given, which replace those of the same name.</summary>
    public static CheckOutcome Keys(string keys) => Plan(Complete(keys));

    public static string Complete(string keys)
    {
        var rest = "\n" + keys.ReplaceLineEndings("\n");
        var whole = "plandocs: 1\n";
        if (!rest.Contains("\ntitle:", StringComparison.Ordinal))
            whole += "title: Becoming an Archivist\n";
        if (!rest.Contains("\ndate:", StringComparison.Ordinal))
            whole += "date: 2026-11-23\n";
        if (!rest.Contains("\nreferences:", StringComparison.Ordinal))
            whole += References;
        return whole + keys;
    }

    /// <summary>One section with some text.</summary>
    public static CheckOutcome Text(string markdown) =>
        Keys("sections:\n  - heading: Lessons Learned\n    text: |\n" + string.Concat(markdown.ReplaceLineEndings("\n").Split('\n').Select(line => $"      {line}\n")));

    public static IReadOnlyList<string> Codes(CheckOutcome outcome) => [.. outcome.Diagnostics.Select(diagnostic => diagnostic.Code)];

    /// <summary>The words of the source that the first finding with a code points to.</summary>
    public static string Place(CheckOutcome outcome, string code) => outcome.Diagnostics.First(diagnostic => diagnostic.Code == code).Span.Text;
}
