namespace PlanDocs.Checks;

/// <summary>The characters that stand in a passage for what is no text; from Unicode's private use area.</summary>
internal static class Marks
{
    public const char Parenthetical = '\uE000';
    public const char Narrative = '\uE001';
    public const char CrossReference = '\uE002';

    /// <summary>Code, an address, the number of a page.</summary>
    public const char Opaque = '\uE003';

    public static bool Is(char character) => character is >= Parenthetical and <= Opaque;
}
