namespace PlanDocs.Starting;

/// <summary>The months in the languages in which PlanDocs speaks beside English.</summary>
internal static class MonthNames
{
    private static readonly string[][] Names =
    [
        ["januar", "jänner", "enero", "janvier"], ["februar", "febrero", "février"], ["märz", "marzo", "mars"], ["april", "abril", "avril"], ["mai", "mayo"], ["juni", "junio", "juin"],
        ["juli", "julio", "juillet"], ["august", "agosto", "août"], ["september", "septiembre", "septembre"], ["oktober", "octubre", "octobre"], ["november", "noviembre", "novembre"], ["dezember", "diciembre", "décembre"],
    ];

    /// <returns>From 1 to 12; null for another word.</returns>
    public static int? Number(string name) => Array.FindIndex(Names, names => names.Contains(name.ToLowerInvariant())) is >= 0 and var index ? index + 1 : null;
}
