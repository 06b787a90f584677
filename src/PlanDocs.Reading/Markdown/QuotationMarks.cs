namespace PlanDocs.Reading;

/// <summary>The quotation marks of a language, with the no-break spaces that belong to them; from the Unicode CLDR's delimiters.</summary>
internal sealed record QuotationMarks(string OpenDouble, string CloseDouble, string OpenSingle, string CloseSingle)
{
    private static readonly QuotationMarks English = new("“", "”", "‘", "’");
    private static readonly QuotationMarks German = new("„", "“", "‚", "‘");
    private static readonly QuotationMarks French = new("«\u00a0", "\u00a0»", "“", "”");
    private static readonly QuotationMarks Guillemets = new("«", "»", "“", "”");
    private static readonly QuotationMarks Norwegian = new("«", "»", "‘", "’");
    private static readonly QuotationMarks Russian = new("«", "»", "„", "“");
    private static readonly QuotationMarks Swiss = new("«", "»", "‹", "›");
    private static readonly QuotationMarks Nordic = new("”", "”", "’", "’");
    private static readonly QuotationMarks LowHigh = new("„", "”", "‚", "’");
    private static readonly QuotationMarks Danish = new("»", "«", "›", "‹");

    public static QuotationMarks For(string language)
    {
        var parts = language.Split('-', '_');
        var region = parts.Length > 1 ? parts[^1].ToUpperInvariant() : "";
        return parts[0].ToLowerInvariant() switch
        {
            "de" or "fr" or "it" when region is "CH" or "LI" => Swiss,
            "de" or "cs" or "sk" or "sl" or "bg" or "is" or "et" or "lt" => German,
            "fr" => French,
            "es" when region is "" or "ES" => Guillemets,
            "pt" when region is "PT" => Guillemets,
            "it" or "el" or "ca" => Guillemets,
            "nb" or "nn" or "no" => Norwegian,
            "ru" or "uk" or "be" => Russian,
            "sv" or "fi" => Nordic,
            "pl" or "hu" or "ro" or "hr" or "sr" => LowHigh,
            "da" => Danish,
            _ => English,
        };
    }
}
