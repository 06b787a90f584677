using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PlanDocs.Reading;

/// <summary>Finds what an author wrote as text and YAML did not read as such: "Rank #1", "&amp;c.", or "!important" outside quotation marks.</summary>
internal static class UnreadText
{
    private const string Quote = "put the whole text into quotation marks, or below the key after `|`";

    /// <returns>A warning, or null where everything was read.</returns>
    public static Diagnostic? Of(SourceFile file, Scalar scalar, YamlScalar decoded)
    {
        if (scalar.Style != ScalarStyle.Plain || decoded.IsNull)
            return null;
        return scalar.Tag is { IsEmpty: false, IsNonSpecific: false } && scalar.Tag.Value is ['!', not '!', ..]
            ? Before(file, decoded, '!', "the name of a type")
            : Comment(file, decoded);
    }

    /// <summary>An anchor that no alias names.</summary>
    public static Diagnostic? OfAnchor(SourceFile file, YamlScalar decoded) => decoded is { IsPlain: true, IsNull: false } ? Before(file, decoded, '&', "the name of an anchor") : null;

    /// <summary>A comment has a space after its sign, wherever anybody explains YAML.</summary>
    private static Diagnostic? Comment(SourceFile file, YamlScalar decoded)
    {
        var text = file.Text;
        var start = decoded.Span.End;
        while (start < text.Length && text[start] == ' ')
            start++;
        if (start == decoded.Span.End || start + 1 >= text.Length || text[start] != '#' || !char.IsLetterOrDigit(text[start + 1]))
            return null;
        var end = text.AsSpan(start).IndexOfAny('\r', '\n') is >= 0 and var length ? start + length : text.Length;
        return Errors.UnreadText(Short(text[start..end]), "a comment", new SourceSpan(file, start, end - start), Quote + "; a comment that is meant has a space after the `#`");
    }

    /// <summary>What stands before a value, where the value begins with what belongs to it.</summary>
    private static Diagnostic? Before(SourceFile file, YamlScalar decoded, char sign, string taken)
    {
        var start = decoded.Span.Start;
        if (start >= file.Text.Length || file.Text[start] != sign)
            return null;
        var length = file.Text.AsSpan(start).IndexOfAny(' ', '\r', '\n') is >= 0 and var found ? found : file.Text.Length - start;
        return Errors.UnreadText(Short(file.Text.Substring(start, length)), taken, new SourceSpan(file, start, length), Quote);
    }

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
