using PlanDocs.Revisions;

namespace PlanDocs.Cli;

/// <summary>Changes as Markdown, to be put into a message or an issue: what went struck through, what came in bold.</summary>
internal static class ChangesAsMarkdown
{
    private const string Special = "\\`*_{}[]<>#+|~";

    public static void Write(IReadOnlyList<ChangedSection> sections, TextWriter output)
    {
        if (sections.Count == 0)
            output.WriteLine("Nothing changed.");
        foreach (var section in sections)
        {
            output.WriteLine($"## {Escaped(section.Title)}");
            output.WriteLine();
            foreach (var change in section.Changes)
                output.WriteLine($"- {Verb(change.Kind)} {change.What}: {string.Concat(change.Pieces.Select(Piece))}");
            output.WriteLine();
        }
    }

    private static string Verb(ChangeKind? kind) => kind switch
    {
        null => "changed",
        ChangeKind.Inserted => "new",
        ChangeKind.Deleted => "deleted",
        _ => "moved",
    };

    /// <summary>Marks stand at words, or Markdown takes them for characters.</summary>
    private static string Piece(ChangePiece piece)
    {
        var mark = piece.Kind switch
        {
            ChangeKind.Inserted => "**",
            ChangeKind.Deleted or ChangeKind.MovedFrom => "~~",
            _ => "",
        };
        var words = piece.Text.Trim();
        if (mark.Length == 0 || words.Length == 0)
            return Escaped(piece.Text);
        var start = piece.Text.IndexOf(words, StringComparison.Ordinal);
        return piece.Text[..start] + mark + Escaped(words) + mark + piece.Text[(start + words.Length)..];
    }

    private static string Escaped(string text)
    {
        var escaped = new System.Text.StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings(" "))
        {
            if (Special.Contains(character, StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
