using System.Text;
using PlanDocs.Revisions;

namespace PlanDocs.Cli;

/// <summary>Changes as lines for a terminal, in the marks of wdiff: <c>[-gone-]</c> and <c>{+come+}</c>, with what stands around them.</summary>
internal static class ChangesAsText
{
    /// <summary>Of text that did not change, so much is shown beside a change.</summary>
    private const int Surroundings = 40;

    /// <summary>Of text that came or went as a whole, so much is shown.</summary>
    private const int Excerpt = 300;

    public static void Write(IReadOnlyList<ChangedSection> sections, TextWriter output)
    {
        if (sections.Count == 0)
            output.WriteLine("nothing changed");
        foreach (var section in sections)
        {
            output.WriteLine(SourceExcerpt.Visible(section.Goal is null ? section.Title : $"{section.Title} ({section.Goal})"));
            foreach (var change in section.Changes)
                output.WriteLine(SourceExcerpt.Visible($"  {Sign(change.Kind)} {change.What}: {TextOf(change)}"));
            output.WriteLine();
        }
    }

    public static char Sign(ChangeKind? kind) => kind switch
    {
        null => '~',
        ChangeKind.Inserted => '+',
        ChangeKind.Deleted => '-',
        _ => '>',
    };

    private static string TextOf(ReportedChange change)
    {
        if (change.Kind is not null)
            return Shortened(string.Concat(change.Pieces.Select(piece => piece.Text)), Excerpt);
        var text = new StringBuilder();
        for (var i = 0; i < change.Pieces.Count; i++)
            text.Append(Piece(change.Pieces[i], i == 0, i == change.Pieces.Count - 1));
        return text.ToString();
    }

    private static string Piece(ChangePiece piece, bool isFirst, bool isLast) => piece.Kind switch
    {
        ChangeKind.Inserted or ChangeKind.MovedTo => "{+" + piece.Text + "+}",
        ChangeKind.Deleted or ChangeKind.MovedFrom => "[-" + piece.Text + "-]",
        _ => isFirst && isLast ? Shortened(piece.Text, Excerpt) : isFirst ? End(piece.Text) : isLast ? Shortened(piece.Text, Surroundings) : Middle(piece.Text),
    };

    private static string Middle(string text) => text.Length <= 2 * Surroundings ? text : Shortened(text, Surroundings) + End(text)[1..];

    private static string Shortened(string text, int length)
    {
        if (text.Length <= length)
            return text;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd() + "…";
    }

    private static string End(string text)
    {
        if (text.Length <= Surroundings)
            return text;
        var start = text.Length - Surroundings;
        return "…" + text[(char.IsLowSurrogate(text[start]) ? start + 1 : start)..].TrimStart();
    }
}
