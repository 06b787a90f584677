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
            entries.Add(new RenderedEntry(work.Item, Inlines.Of(Laid(output), locales)));
        }

        return entries;
    }

    private Output? Laid(Output? output)
    {
        if (output is null)
            return null;
        var format = area.Format with { Delimiter = "" };
        if (area.SecondFieldAlign && Aligned(output, format.Suffix) is { } aligned)
            return new FormattedOutput(format with { Suffix = "" }, [aligned]);
        return output is FormattedOutput { Children: [.., FormattedOutput { Format.Display: not null } last] } whole
            ? new FormattedOutput(format with { Suffix = "" }, [whole with { Children = [.. whole.Children.SkipLast(1), Ended(last, format.Suffix)] }])
            : new FormattedOutput(format, [output]);
    }

    /// <summary>What ends an entry ends its last part, and is no line of its own below it.</summary>
    private static FormattedOutput Ended(FormattedOutput part, string suffix) =>
        part with { Children = [new FormattedOutput(part.Format with { Display = null, Suffix = part.Format.Suffix + suffix }, part.Children)], Format = Formatting.None with { Display = part.Format.Display } };

    private static FormattedOutput? Aligned(Output output, string suffix)
    {
        if (output is not FormattedOutput { Children: { Count: > 1 } children } whole || whole.Format != Formatting.None)
            return null;
        return whole with
        {
            Children =
            [
                new FormattedOutput(new Formatting { Display = "left-margin" }, [children[0]]),
                new FormattedOutput(new Formatting { Display = "right-inline" }, [.. children.Skip(1), new TextOutput(suffix)]),
            ],
        };
    }

    private Output Substitute(Output output, NamesOutput names, NamesOutput previous, string substitute)
    {
        var (own, others) = (names.Names(), previous.Names());
        var isComplete = own.Length > 0 && names.IsCut == previous.IsCut && own.SequenceEqual(others, StringComparer.Ordinal);
        var shared = own.Zip(others).TakeWhile(pair => pair.First == pair.Second).Count();
        return area.SubsequentAuthorRule switch
        {
            "complete-all" when isComplete => FirstNames.ReplaceAll(output, names, substitute),
            "complete-each" when isComplete => FirstNames.Replace(output, names, FirstNames.ReplaceEach(names, own.Length, substitute)),
            "partial-each" when shared > 0 => FirstNames.Replace(output, names, FirstNames.ReplaceEach(names, shared, substitute)),
            "partial-first" when shared > 0 => FirstNames.Replace(output, names, FirstNames.ReplaceEach(names, 1, substitute)),
            _ => output,
        };
    }
}
