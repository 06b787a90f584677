namespace PlanDocs.Citations;

/// <summary>The entries of the list of works, with CSL's whitespace and author substitution.</summary>
internal sealed class EntryWriter(CslStyle style, LocaleSet locales, StyleArea area)
{
    public IReadOnlyList<RenderedEntry> Write(IReadOnlyList<CiteContext> works)
    {
        var entries = new List<RenderedEntry>(works.Count);
        NamesOutput? previous = null;
        foreach (var work in works)
        {
            // A style that prints nothing for a work, as some do for letters, leaves it out of the list.
            if (Renderer.Render(style, locales, area, work with { IsBibliography = true }) is not { } output)
                continue;
            var names = FirstNames.Find(output);
            if (area.SubsequentAuthorSubstitute is { } substitute && names is not null && previous is not null)
                output = Substitute(output, names, previous, substitute);
            previous = names;
            entries.Add(new RenderedEntry(work.Item, Inlines.Of(Laid(output), locales, Language(work.Item))));
        }

        return entries;
    }

    internal string Language(ReferenceItem item) => item.Texts.TryGetValue("language", out var language) ? language.Value : locales.Language;

    private Output? Laid(Output? output)
    {
        if (output is null)
            return null;
        var format = area.Format with { Delimiter = "" };
        return area.SecondFieldAlign && Aligned(output, format.Suffix) is { } aligned
            ? new FormattedOutput(format with { Suffix = "" }, aligned)
            : new FormattedOutput(format, [output]);
    }

    private static IReadOnlyList<Output>? Aligned(Output output, string suffix)
    {
        if (output is not FormattedOutput { Children: { Count: > 1 } children } whole || whole.Format != Formatting.None)
            return null;
        return
        [
            new FormattedOutput(new Formatting { Display = "left-margin" }, [children[0]]),
            new FormattedOutput(new Formatting { Display = "right-inline" }, [.. children.Skip(1), new TextOutput(suffix)]),
        ];
    }

    private Output Substitute(Output output, NamesOutput names, NamesOutput previous, string substitute)
    {
        var isComplete = names.Names.Count > 0 && names.IsCut == previous.IsCut && names.Names.SequenceEqual(previous.Names);
        var shared = names.Names.Zip(previous.Names).TakeWhile(pair => pair.First == pair.Second).Count();
        return area.SubsequentAuthorRule switch
        {
            "complete-all" when isComplete => FirstNames.ReplaceAll(output, names, substitute),
            "complete-each" when isComplete => FirstNames.Replace(output, names, FirstNames.ReplaceEach(names, names.Names.Count, substitute)),
            "partial-each" when shared > 0 => FirstNames.Replace(output, names, FirstNames.ReplaceEach(names, shared, substitute)),
            "partial-first" when shared > 0 => FirstNames.Replace(output, names, FirstNames.ReplaceEach(names, 1, substitute)),
            _ => output,
        };
    }
}
