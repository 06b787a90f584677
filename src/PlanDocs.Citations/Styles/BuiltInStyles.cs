namespace PlanDocs.Citations;

/// <summary>The styles and locales inside the program, read when they are asked for.</summary>
public static class BuiltInStyles
{
    /// <summary>The names of the built-in styles, such as <c>apa</c>, in alphabetical order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Resources("styles/", ".csl")];

    /// <summary>The languages of the built-in locales, as BCP 47 tags.</summary>
    public static IReadOnlyList<string> Languages { get; } = [.. Resources("locales/locales-", ".xml")];

    /// <summary>The source of a style, or null if there is none of this name.</summary>
    public static SourceFile? Style(string name) => Source("styles/" + name + ".csl");

    /// <summary>The best locale for a language: the language itself, its most common dialect, or American English.</summary>
    public static CslLocale? Locale(string language)
    {
        var primary = LocaleSet.Primary(language);
        var best = Languages.FirstOrDefault(name => name.Equals(language, StringComparison.OrdinalIgnoreCase))
            ?? Languages.FirstOrDefault(name => primary == "en" ? name == "en-US" : LocaleSet.Primary(name) == primary)
            ?? "en-US";
        return Source("locales/locales-" + best + ".xml") is { } source ? LocaleReader.Read(source).Value : null;
    }

    private static IEnumerable<string> Resources(string prefix, string suffix) =>
        typeof(BuiltInStyles).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal) && name.EndsWith(suffix, StringComparison.Ordinal))
            .Select(name => name[prefix.Length..^suffix.Length])
            .Order(StringComparer.Ordinal);

    private static SourceFile? Source(string resource)
    {
        using var stream = typeof(BuiltInStyles).Assembly.GetManifestResourceStream(resource);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return new SourceFile(resource, reader.ReadToEnd());
    }
}
