namespace PlanDocs.Reading;

/// <summary>Cleans the addresses of works.</summary>
internal static class WebAddress
{
    private static readonly string[] Resolvers = ["https://", "http://", "www.", "dx.", "doi.org/", "doi:", "DOI:", "doi "];

    private static readonly System.Buffers.SearchValues<char> AddressEnds = System.Buffers.SearchValues.Create(" \t\n,;>\"");

    /// <summary>A DOI without the address of its resolver.</summary>
    public static string BareDoi(string doi)
    {
        doi = doi.Trim();
        foreach (var resolver in Resolvers)
        {
            if (doi.StartsWith(resolver, StringComparison.OrdinalIgnoreCase) && doi.Contains("10.", StringComparison.Ordinal))
                doi = doi[resolver.Length..].TrimStart();
        }

        return doi;
    }

    /// <summary>An address out of LaTeX, in which some characters wear a backslash, and others are commands.</summary>
    public static string Unescape(string latex)
    {
        latex = latex.Trim();
        if (latex.StartsWith("\\url{", StringComparison.Ordinal) && latex.EndsWith('}'))
            latex = latex[5..^1];
        if (latex.AsSpan().IndexOfAny('\\', '{', '}') < 0)
            return latex;
        return latex.Replace("{\\textasciitilde}", "~", StringComparison.Ordinal).Replace("\\textasciitilde", "~", StringComparison.Ordinal)
            .Replace("{\\_}", "_", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal).Replace("{", "", StringComparison.Ordinal)
            .Replace("}", "", StringComparison.Ordinal).Replace("$sim$", "~", StringComparison.Ordinal);
    }

    /// <summary>The address of a repository of software, whose readers know it by the host.</summary>
    public static bool IsRepository(string url) =>
        url.Contains("://github.com/", StringComparison.OrdinalIgnoreCase) || url.Contains("://gitlab.com/", StringComparison.OrdinalIgnoreCase) || url.Contains("cran.r-project.org/package", StringComparison.OrdinalIgnoreCase);

    /// <summary>The first web address in a text, without the punctuation behind it; or null.</summary>
    public static string? First(string text)
    {
        var start = text.IndexOf("http", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return null;
        var end = text.AsSpan(start).IndexOfAny(AddressEnds);
        var address = end < 0 ? text[start..] : text[start..(start + end)];
        return address.Contains("://", StringComparison.Ordinal) ? address.TrimEnd('.', ')', ']') : null;
    }

    /// <summary>The address behind a library's proxy, which nobody outside of the library can use.</summary>
    public static string WithoutProxy(string address)
    {
        var at = address.IndexOf("/login?url=", StringComparison.Ordinal);
        var target = at < 0 ? -1 : at + "/login?url=".Length;
        return target < 0 || !address.AsSpan(target).StartsWith("http", StringComparison.Ordinal) ? address : address[target..];
    }
}
