namespace PlanDocs.Layout;

internal static class TextDirection
{
    /// <summary>Whether paragraphs of a language read from right to left, by the language's usual script.</summary>
    public static bool IsRightToLeft(string language) =>
        language.Split('-')[0].ToLowerInvariant() is "ar" or "he" or "iw" or "fa" or "ur" or "yi" or "ps" or "sd" or "ug" or "dv" or "ckb";
}
