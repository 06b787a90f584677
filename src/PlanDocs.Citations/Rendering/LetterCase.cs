namespace PlanDocs.Citations;

/// <summary>Capital and small letters of a language, as Unicode's SpecialCasing has them.</summary>
internal sealed class LetterCase(string language)
{
    private readonly bool _isTurkic = Primary(language) is "tr" or "tur" or "az" or "aze";

    public static bool IsEnglish(string language) => Primary(language) is "" or "en" or "eng" or "english";

    /// <summary>The invariant culture leaves the dotless i alone, because it cannot be turned back.</summary>
    public char Upper(char letter) => letter switch
    {
        'i' when _isTurkic => 'İ',
        'ı' => 'I',
        _ => char.ToUpperInvariant(letter),
    };

    public char Lower(char letter) => letter switch
    {
        'I' when _isTurkic => 'ı',
        'İ' => 'i',
        _ => char.ToLowerInvariant(letter),
    };

    /// <summary>The first part of a tag such as en-US, and of what programs export instead: en_US, eng, English.</summary>
    private static string Primary(string language)
    {
        var end = language.AsSpan().IndexOfAny('-', '_');
        return (end < 0 ? language : language[..end]).ToLowerInvariant();
    }
}
