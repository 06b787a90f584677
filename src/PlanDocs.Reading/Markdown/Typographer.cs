using System.Buffers;
using System.Text;
using Markdig.Syntax.Inlines;

namespace PlanDocs.Reading;

/// <summary>Turns straight quotation marks, hyphens in twos and threes, and three periods into what a printer sets, piece after piece of one paragraph.</summary>
internal sealed class Typographer(string language)
{
    private static readonly SearchValues<char> Convertible = SearchValues.Create("\"'-.:;!?");

    private readonly QuotationMarks _marks = QuotationMarks.For(language);
    private readonly bool _spacesMarks = language.StartsWith("fr", StringComparison.OrdinalIgnoreCase);
    private Queue<QuoteKind> _quotes = new();

    /// <summary>Looks at all quotation marks of a paragraph before its pieces are converted in the same order.</summary>
    public void StartParagraph(ContainerInline paragraph)
    {
        var text = new StringBuilder();
        ParagraphText.Append(paragraph, text);
        _quotes = Quotes.Classify(text.ToString());
    }

    /// <param name="isFirstEscaped">The first character stood behind a backslash and stays as it is.</param>
    public string Convert(string text, bool isFirstEscaped)
    {
        if (text.AsSpan().IndexOfAny(Convertible) < 0)
            return text;
        var result = new StringBuilder(text.Length + 4);
        for (var i = 0; i < text.Length; i++)
        {
            if (i == 0 && isFirstEscaped)
                result.Append(text[i]);
            else
                i += Convert(text, i, result);
        }

        return result.ToString();
    }

    /// <summary>Converts what starts at an offset; returns how many characters more than one it took.</summary>
    private int Convert(string text, int at, StringBuilder result)
    {
        switch (text[at])
        {
            case '"' or '\'':
                result.Append(Quote());
                return 0;
            case '-' when text.AsSpan(at).StartsWith("---"):
                result.Append('—');
                return 2;
            case '-' when text.AsSpan(at).StartsWith("--"):
                result.Append('–');
                return 1;
            case '.' when text.AsSpan(at).StartsWith("..."):
                result.Append('…');
                return 2;
            // French sets a space before these; where the writer did, no line may begin with the mark.
            case ':' or ';' or '!' or '?' when _spacesMarks && at > 0 && text[at - 1] == ' ':
                result[^1] = '\u00a0';
                result.Append(text[at]);
                return 0;
            default:
                result.Append(text[at]);
                return 0;
        }
    }

    private string Quote() => _quotes.Dequeue() switch
    {
        QuoteKind.OpenDouble => _marks.OpenDouble,
        QuoteKind.CloseDouble => _marks.CloseDouble,
        QuoteKind.OpenSingle => _marks.OpenSingle,
        QuoteKind.CloseSingle => _marks.CloseSingle,
        QuoteKind.Apostrophe => "’",
        var kind => throw new InvalidOperationException($"Unknown kind of quotation mark {kind}."),
    };
}
