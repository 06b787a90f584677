using PlanDocs.Citations;
using PlanDocs.Layout;

namespace PlanDocs.Building;

/// <summary>
/// What several builds have in common and none of them changes: the fonts of the machine and the citation styles, each read once. For one thread at a time, as a
/// face fills its tables while it is used.
/// </summary>
public sealed class BuildResources
{
    /// <summary>More than plans that are built together share; thousands that each bring a style of their own must not all be remembered.</summary>
    private const int MostStyles = 32;

    private readonly Task<FontCatalog> _fonts = Task.Run(FontCatalog.OfSystem);
    private FontCatalog? _fontsBeside;
    private readonly Dictionary<(string Path, string Text), Result<CslStyle>> _styles = [];
    private readonly Dictionary<(CslStyle, string), LocaleSet> _locales = [];

    /// <summary>Being looked for since the resources were made, while the first plan is read.</summary>
    internal FontCatalog Fonts => _fonts.Result;

    /// <summary>The same fonts for a second thread of the same build.</summary>
    internal FontCatalog FontsBeside => _fontsBeside ??= Fonts.ForAnotherThread();

    /// <summary>The style that a source says; parsed anew only where the source differs, since a style's file may change between two builds.</summary>
    internal Result<CslStyle> Style(SourceFile source)
    {
        if (_styles.TryGetValue((source.Path, source.Text), out var known))
            return known;
        if (_styles.Count == MostStyles)
        {
            _styles.Clear();
            _locales.Clear();
        }

        return _styles[(source.Path, source.Text)] = StyleReader.Read(source, StyleFinder.Parent);
    }

    internal LocaleSet Locales(CslStyle style, string language)
    {
        if (!_locales.TryGetValue((style, language), out var locales))
            _locales[(style, language)] = locales = StyleFinder.Locales(style, language);
        return locales;
    }
}
