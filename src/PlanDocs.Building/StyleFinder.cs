using PlanDocs.Citations;
using PlanDocs.Plans;
using PlanDocs.Reading;

namespace PlanDocs.Building;

/// <summary>Finds the citation style: one of the program's own by name, or a .csl file beside the plan, or one that the command line names.</summary>
internal static class StyleFinder
{
    /// <param name="wanted">The style that the command line asks for, which wins over the plan's; or null.</param>
    public static CslStyle? Find(string? wanted, Plan plan, IPlanFiles files, BuildResources resources, DiagnosticList diagnostics)
    {
        var source = wanted is not null ? FromCommandLine(wanted, diagnostics) : FromPlan(plan.Style, files, diagnostics);
        return source is null ? null : diagnostics.Take(resources.Style(source));
    }

    /// <summary>The style's own terms first, then those of the paper's language, then American English.</summary>
    public static LocaleSet Locales(CslStyle style, string language)
    {
        var locales = new[] { BuiltInStyles.Locale(language), BuiltInStyles.Locale("en-US") };
        return LocaleSet.Create(style, language, [.. locales.OfType<CslLocale>().DistinctBy(locale => locale.Language)]);
    }

    private static SourceFile? FromPlan(Sourced<string> style, IPlanFiles files, DiagnosticList diagnostics)
    {
        if (!IsPath(style.Value))
            return BuiltIn(style.Value, style.Span, diagnostics);
        var bytes = diagnostics.Take(files.Read(style.Value, style.Span));
        return bytes is null ? null : diagnostics.Take(TextFile.Decode(style.Value, bytes));
    }

    private static SourceFile? FromCommandLine(string style, DiagnosticList diagnostics)
    {
        if (!IsPath(style))
            return BuiltIn(style, default, diagnostics);
        try
        {
            return diagnostics.Take(TextFile.Decode(style, File.ReadAllBytes(style)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Errors.CannotReadStyle(style));
            return null;
        }
    }

    private static SourceFile? BuiltIn(string name, SourceSpan span, DiagnosticList diagnostics)
    {
        if (BuiltInStyles.Style(name) is { } source)
            return source;
        diagnostics.Add(Errors.UnknownStyle(name, span, Meant(name), BuiltInStyles.Names));
        return null;
    }

    /// <summary>The names by which other programs know these styles count, too, and so does the start of a name.</summary>
    private static string? Meant(string name) =>
        OtherName(name) ?? EditDistance.Nearest(name, BuiltInStyles.Names)
        ?? BuiltInStyles.Names.FirstOrDefault(known => name.Length > 2 && known.StartsWith(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>A dependent style names its parent by an address whose last part is the name, such as http://www.zotero.org/styles/apa.</summary>
    public static SourceFile? Parent(string address)
    {
        var name = address[(address.LastIndexOf('/') + 1)..];
        return BuiltInStyles.Style(OtherName(name) ?? name);
    }

    private static string? OtherName(string name) => name switch
    {
        "american-psychological-association" or "apa-7th-edition" or "apa7" => "apa",
        "modern-language-association" or "modern-language-association-9th-edition" => "mla",
        "chicago" or "chicago-author-date-18th-edition" => "chicago-author-date",
        _ => null,
    };

    private static bool IsPath(string style) => style.EndsWith(".csl", StringComparison.OrdinalIgnoreCase) || style.AsSpan().ContainsAny('/', '\\');
}
