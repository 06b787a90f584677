namespace PlanDocs.Layout;

internal static partial class BidiBrackets
{
    /// <summary>Whether a character is a bracket, whether it opens, and one number for both brackets of a pair. U+2329 and U+232A equal U+3008 and U+3009 (UAX #9 BD16).</summary>
    public static bool TryFind(char character, out bool opens, out int pair)
    {
        var found = character < '(' ? -1 : Pairs.IndexOf(character);
        opens = (found & 1) == 0;
        pair = found >> 1;
        if (character is '\u2329' or '\u232A')
            pair = Pairs.IndexOf('\u3008') >> 1;
        return found >= 0;
    }
}
