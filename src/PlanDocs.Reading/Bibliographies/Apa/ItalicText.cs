using System.Text;

namespace PlanDocs.Reading;

/// <summary>Text without its marks of emphasis, that still knows which of its characters are in italics.</summary>
/// <param name="Italics">One for each character.</param>
internal sealed record ItalicText(string Plain, IReadOnlyList<bool> Italics)
{
    /// <summary>Of Markdown with single or double asterisks or underscores, escapes, and links in angle or square brackets.</summary>
    public static ItalicText Of(string markdown)
    {
        var plain = new StringBuilder();
        var italics = new List<bool>();
        var isItalic = false;
        for (var i = 0; i < markdown.Length; i++)
        {
            var character = markdown[i];
            if (character == '\\' && i + 1 < markdown.Length && char.IsPunctuation(markdown[i + 1]) || character == '\\' && i + 1 < markdown.Length && char.IsSymbol(markdown[i + 1]))
                character = markdown[++i];
            else if (character == '*' || character == '_' && IsMark(markdown, i))
            {
                var length = markdown.AsSpan(i).IndexOfAnyExcept(character) is var run and > 0 ? run : markdown.Length - i;
                isItalic = length % 2 == 1 ? !isItalic : isItalic;
                i += length - 1;
                continue;
            }
            else if (character is '<' or '>' && (markdown.AsSpan(i).StartsWith("<http", StringComparison.Ordinal) || character == '>'))
                continue;

            plain.Append(character);
            italics.Add(isItalic);
        }

        return new ItalicText(plain.ToString(), italics);
    }

    public ItalicText From(int start) => new(Plain[start..], [.. Italics.Skip(start)]);

    /// <summary>How many characters at the start are in italics.</summary>
    public int ItalicStart => Italics.TakeWhile(italic => italic).Count();

    // An underscore inside a word, as in an address, is a character.
    private static bool IsMark(string text, int at)
    {
        var before = at > 0 && char.IsLetterOrDigit(text[at - 1]);
        var after = at + 1 < text.Length && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] == '_');
        return !(before && after);
    }
}
