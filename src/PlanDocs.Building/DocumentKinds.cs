using PlanDocs.Plans;

namespace PlanDocs.Building;

/// <summary>Documents by the words that name them on a command line and in file names.</summary>
public static class DocumentKinds
{
    public static IReadOnlyList<DocumentKind> All { get; } = [DocumentKind.Paper, DocumentKind.Attachment, DocumentKind.Revision];

    public static string Word(this DocumentKind kind) => kind switch
    {
        DocumentKind.Paper => "paper",
        DocumentKind.Attachment => "attachment",
        DocumentKind.Revision => "revision",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "An unknown kind of document."),
    };

    /// <summary>Reads a list such as <c>paper,attachment</c>, or <c>all</c>; null for an unknown or empty one.</summary>
    public static IReadOnlyList<DocumentKind>? Parse(string list)
    {
        var words = list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(word => word.ToLowerInvariant()).ToList();
        if (words.Contains("all"))
            return words.TrueForAll(word => word == "all" || All.Any(kind => kind.Word() == word)) ? All : null;
        var kinds = All.Where(kind => words.Contains(kind.Word())).ToList();
        return kinds.Count > 0 && words.TrueForAll(word => All.Any(kind => kind.Word() == word)) ? kinds : null;
    }

    /// <summary>The documents that are to be made of a plan: whoever asks for all means all that it has.</summary>
    internal static IReadOnlyList<DocumentKind> Of(Plan plan, BuildOptions options) =>
        plan.Predecessor is null && options.Documents.Count == All.Count ? [.. options.Documents.Where(kind => kind != DocumentKind.Revision)] : options.Documents;
}
