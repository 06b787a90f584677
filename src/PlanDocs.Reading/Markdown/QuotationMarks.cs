namespace PlanDocs.Reading;

/// <summary>The quotation marks of a language, with the no-break spaces that belong to them.</summary>
internal sealed record QuotationMarks(string OpenDouble, string CloseDouble, string OpenSingle, string CloseSingle)
{
    private static readonly QuotationMarks English = new("“", "”", "‘", "’");
    private static readonly QuotationMarks German = new("„", "“", "‚", "‘");
    private static readonly QuotationMarks French = new("«\u00a0", "\u00a0»", "“", "”");
    private static readonly QuotationMarks Guillemets = new("«", "»", "“", "”");
    private static readonly QuotationMarks Swiss = new("«", "»", "‹", "›");
    private static readonly QuotationMarks Nordic = new("”", "”", "’", "’");
    private static readonly QuotationMarks LowHigh = new("„", "”", "‚", "’");
    private static readonly QuotationMarks Danish = new("»", "«", "›", "‹");

    public static QuotationMarks For(string language)
    {
        var parts = language.Split('-');
        var region = parts.Length > 1 ? parts[^1] : "";
        return parts[0].ToLowerInvariant() switch
        {
            "de" when region is "CH" or "LI" => Swiss,
            "fr" or "it" when region == "CH" => Swiss,
            "de" or "cs" or "sk" or "sl" or "bg" or "is" or "et" or "lt" => German,
            "fr" => French,
            "es" or "it" or "pt" or "el" or "ca" or "nb" or "nn" or "no" or "ru" or "uk" => Guillemets,
            "sv" or "fi" => Nordic,
            "pl" or "hu" or "ro" or "hr" or "sr" => LowHigh,
            "da" => Danish,
            _ => English,
        };
    }
}
