namespace PlanDocs.Citations;

/// <summary>The first names of a cite: its author part.</summary>
internal static class FirstNames
{
    public static NamesOutput? Find(Output? output) => output switch
    {
        NamesOutput names => names,
        FormattedOutput formatted => formatted.Children.Select(Find).FirstOrDefault(found => found is not null),
        LinkOutput link => Find(link.Content),
        _ => null,
    };

    public static Output Replace(Output output, Output old, Output replacement) => output switch
    {
        _ when ReferenceEquals(output, old) => replacement,
        FormattedOutput formatted => formatted with { Children = [.. formatted.Children.Select(child => Replace(child, old, replacement))] },
        NamesOutput names => names with { Content = Replace(names.Content, old, replacement) },
        LinkOutput link => link with { Content = Replace(link.Content, old, replacement) },
        _ => output,
    };

    /// <summary>CSL: the substitute stands for the whole list, "and" and "et al." included; a label after it stays.</summary>
    public static Output ReplaceAll(Output output, NamesOutput names, string substitute) =>
        Replace(output, names.Lists.Count == 1 ? names.Lists[0] : names, new TextOutput(substitute));

    /// <summary>The first names of a list, each replaced by the substitute.</summary>
    public static Output ReplaceEach(NamesOutput names, int count, string substitute)
    {
        Output output = names;
        foreach (var name in names.Names().Take(count))
        {
            if (FindText(output, name) is { } found)
                output = Replace(output, found, new TextOutput(substitute));
        }

        return output;
    }

    private static Output? FindText(Output output, string text) => output switch
    {
        FormattedOutput formatted when Inlines.Plain(formatted) == text => formatted,
        FormattedOutput formatted => formatted.Children.Select(child => FindText(child, text)).FirstOrDefault(found => found is not null),
        NamesOutput names => FindText(names.Content, text),
        _ => null,
    };
}
