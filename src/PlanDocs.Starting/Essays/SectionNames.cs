using System.Text.RegularExpressions;

namespace PlanDocs.Starting;

/// <summary>Headings that mean the same in every paper.</summary>
internal static partial class SectionNames
{
    public static bool IsAbstract(string heading) => Abstract().IsMatch(Bare(heading));

    public static bool IsReferences(string heading) => References().IsMatch(Bare(heading));

    public static bool IsAppendix(string heading) => Appendix().IsMatch(Bare(heading));

    public static bool IsAcknowledgments(string heading) => Acknowledgments().IsMatch(Bare(heading));

    public static bool IsSpecial(string heading) => IsAbstract(heading) || IsReferences(heading) || IsAcknowledgments(heading) || IsAppendix(heading);

    public static bool IsContents(string heading) => Contents().IsMatch(Bare(heading));

    /// <summary>The line below an abstract (APA 2.10), which is no heading though it may look like one.</summary>
    public static bool IsKeywords(string text) => Keywords().IsMatch(text);

    public static string KeywordsOf(string text) => Keywords().Match(text).Groups["words"].Value;

    /// <summary>The words without the marks of emphasis, and without a colon at the end.</summary>
    public static string Bare(string heading) => heading.Trim('*', '_', ' ').TrimEnd(':').Replace("\\", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:abstract|kurzfassung|zusammenfassung|résumé|resumen)$", RegexOptions.IgnoreCase)]
    private static partial Regex Abstract();

    [GeneratedRegex(@"^(?:references?|reference list|list of references|works? cited|works consulted|bibliography|literature(?: cited)?|sources|literatur(?:verzeichnis)?|quellen(?:verzeichnis)?|références|referencias|bibliografía|bibliographie)$", RegexOptions.IgnoreCase)]
    private static partial Regex References();

    [GeneratedRegex(@"^(?:appendix|anhang|annexe|apéndice|anexo)(?:\s+[A-Z\d])?(?:\s*[:.–—-]\s*.+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Appendix();

    [GeneratedRegex(@"^(?:table of contents|contents|inhalt(?:sverzeichnis)?|índice|table des matières)$", RegexOptions.IgnoreCase)]
    private static partial Regex Contents();

    [GeneratedRegex(@"^(?:acknowledge?ments?|danksagung|agradecimientos|remerciements)$", RegexOptions.IgnoreCase)]
    private static partial Regex Acknowledgments();

    [GeneratedRegex(@"^(?:\*{1,3}|_{1,3})?(?:keywords?|key words|schlüsselwörter|schlagwörter|palabras clave|mots[- ]clés)(?=\s*[*_]*\s*:)\s*:?(?:\*{1,3}|_{1,3})?\s*:?\s*(?<words>.+)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Keywords();
}
