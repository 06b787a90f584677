using System.Buffers;

namespace PlanDocs.Citations;

/// <summary>The raised letters of locale terms ("1ʳᵉ", "2º") as superscript text, which more fonts have.</summary>
internal static class Superscripts
{
    private const string Raised = "ªºᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";
    private const string Plain = "aoabcdefghijklmnoprstuvwxyz";

    private static readonly SearchValues<char> Letters = SearchValues.Create(Raised);

    public static IReadOnlyList<Output> Read(string text)
    {
        var next = text.AsSpan().IndexOfAny(Letters);
        if (next < 0)
            return [new TextOutput(text)];
        var outputs = new List<Output>();
        var start = 0;
        for (var i = next; i < text.Length; i++)
        {
            var letter = Raised.IndexOf(text[i], StringComparison.Ordinal);
            if (letter < 0)
                continue;
            if (i > start)
                outputs.Add(new TextOutput(text[start..i]));
            outputs.Add(new FormattedOutput(new Formatting { VerticalAlign = "sup" }, [new TextOutput(Plain[letter].ToString())]));
            start = i + 1;
        }

        if (start < text.Length)
            outputs.Add(new TextOutput(text[start..]));
        return outputs;
    }
}
