namespace PlanDocs.Cli;

/// <summary>The public page of the standard that a code rests on; what PlanDocs itself has to say is in the catalogue.</summary>
internal static class HelpAddresses
{
    private const string Apa = "https://apastyle.apa.org/style-grammar-guidelines/";

    public static string Of(string code) => code switch
    {
        "PD3101" => Apa + "paper-format/title-page",
        "PD3104" or "PD3105" or "PD3106" or "PD3121" or "PD3122" or "PD3123" => Apa + "paper-format/headings",
        "PD3107" or "PD3108" or "PD3109" => Apa + "citations/quotations",
        "PD3110" or "PD3111" => Apa + "tables-figures",
        "PD3114" or "PD3115" or "PD3117" => Apa + "citations/basic-principles/author-date",
        "PD3116" => Apa + "citations/basic-principles",
        "PD3118" => Apa + "punctuation/space-after-period",
        "PD3119" or "PD3120" => Apa + "punctuation/quotation-marks",
        "PD1214" => Apa + "paper-format/page-header",
        _ => OfFamily(code),
    };

    private static string OfFamily(string code) => code[..Math.Min(4, code.Length)] switch
    {
        "PD10" => "https://yaml.org/spec/1.2.2/",
        "PD11" => "https://spec.commonmark.org/",
        "PD12" or "PD31" => Apa + "paper-format",
        "PD13" => Apa + "references",
        "PD20" => "https://docs.citationstyles.org/en/stable/specification.html",
        "PD40" => Apa + "paper-format/font",
        "PD50" or "PD51" => "https://pdfa.org/resource/iso-14289-pdfua/",
        "PD60" or "PD61" or "PD62" => "https://ecma-international.org/publications-and-standards/standards/ecma-376/",
        _ => "https://apastyle.apa.org/style-grammar-guidelines",
    };
}
