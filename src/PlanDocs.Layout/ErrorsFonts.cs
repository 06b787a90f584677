namespace PlanDocs.Layout;

/// <summary>What layout has to say of fonts.</summary>
internal static partial class Errors
{
    /// <summary>The wanted family is missing and a font of other metrics stands in.</summary>
    public static Diagnostic FontReplaced(string family, string standIn, string? install) => new(
        "PD4001",
        Severity.Warning,
        $"the font ‘{family}’ is not installed and ‘{standIn}’ is used, whose letters have other widths",
        Help: install);

    public static Diagnostic NoFont(string family, string folders) => new(
        "PD4002",
        Severity.Error,
        $"no font is installed that could stand in for ‘{family}’ (looked in {folders})",
        Help: Installable);

    public static Diagnostic FontFileBroken(string path, string defect, SourceSpan span) => new(
        "PD4004", Severity.Error, $"the font file ‘{path}’ {defect}", span, "use a TrueType or OpenType font (.ttf, .otf, .ttc)");

    public static Diagnostic FontFileNotOfFamily(string path, string family, string wanted, SourceSpan span) => new(
        "PD4005",
        Severity.Warning,
        $"the font file ‘{path}’ holds the family ‘{family}’, not ‘{wanted}’, and is used only for characters that the paper’s font lacks",
        span);

    /// <summary>A family without the bold, italic, or bold italic face that the paper needs.</summary>
    public static Diagnostic FaceMissing(string family, string style, string used) => new(
        "PD4006", Severity.Warning, $"the font ‘{family}’ has no {style} face and ‘{used}’ is used in its place", Help: "install the whole family");

    public static Diagnostic NoGlyph(int codePoint, char replacement, SourceSpan span) => new(
        "PD4007",
        Severity.Warning,
        $"no installed font has the character U+{codePoint:X4}{Shown(codePoint)}, and ‘{replacement}’ is shown in its place",
        span,
        "install a font that has it, such as the Noto fonts, or name a font file in the plan");

    public const string Installable = "install the Liberation fonts (Debian and Ubuntu: apt-get install fonts-liberation; Fedora: dnf install liberation-fonts) or name font files in the plan";

    private static string Shown(int codePoint) =>
        codePoint is < 0x20 or (>= 0x7F and < 0xA0) or (>= 0xD800 and <= 0xDFFF) ? "" : $" ‘{char.ConvertFromUtf32(codePoint)}’";
}
