namespace PlanDocs.Reading;

/// <summary>Writes a name in the shortest form that is read as the same name.</summary>
internal static class NameText
{
    /// <summary><c>Family, Given</c>, <c>Family, Given, Suffix</c>, or a group; null where the name needs its parts.</summary>
    public static string? Short(ReferenceName name)
    {
        var text = name.Literal is { } group ? group : string.Join(", ", new[] { name.Family, name.Given, name.Suffix }.OfType<string>());
        var read = text.Length == 0 ? null : ReferenceNameReader.FromText(new(text, name.Span));
        return read == name && !ReferenceNameReader.IsDoubtful(text) ? YamlText.Scalar(text) : null;
    }

    public static IReadOnlyList<string> Parts(ReferenceName name)
    {
        var lines = new List<string>();
        void Add(string key, string? value)
        {
            if (value is not null)
                lines.Add($"{key}: {YamlText.Scalar(value)}");
        }

        Add("literal", name.Literal);
        Add("short", name.ShortForm);
        Add("family", name.Family);
        Add("given", name.Given);
        Add("dropping-particle", name.DroppingParticle);
        Add("non-dropping-particle", name.NonDroppingParticle);
        Add("suffix", name.Suffix);
        Add("comma-suffix", name.CommaSuffix ? "true" : null);
        Add("static-ordering", name.StaticOrdering ? "true" : null);
        return lines;
    }
}
