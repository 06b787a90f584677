namespace PlanDocs.Docx;

/// <summary>
/// Guesses on which page things stand, for contents whose real page numbers nobody gave. A field must hold some result, and Word replaces it
/// when the reader updates the contents.
/// </summary>
internal sealed class PageEstimate(PageDesign design)
{
    /// <summary>The mean width of a character of English text, as a part of the size of a book face.</summary>
    public const double CharacterWidth = 0.42;

    /// <summary>The usual height of a line of single spacing, as a part of the size.</summary>
    public const double LineHeight = 1.15;

    private readonly Dictionary<string, int> _pages = new(StringComparer.Ordinal);
    private int _page = 1;
    private double _filled;

    public PageDesign Design => design;

    public IReadOnlyDictionary<string, int> Pages => _pages;

    /// <summary>Says that something stands here.</summary>
    public void Mark(string id) => _pages.TryAdd(id, _page);

    public void StartPage()
    {
        if (_filled > 0)
            _page++;
        _filled = 0;
    }

    /// <summary>A paragraph of so many characters.</summary>
    public void Text(TextRole role, int characters)
    {
        var perLine = Math.Max(1, design.TextWidth / (design.Look(role).FontSize * CharacterWidth));
        Lines(role, (int)Math.Ceiling(characters / perLine));
    }

    public void Lines(TextRole role, int count)
    {
        var look = design.Look(role);
        Space(look.SpaceBefore + (count * look.FontSize * LineHeight * look.LineSpacing) + look.SpaceAfter);
    }

    public void Space(double height)
    {
        _filled += height;
        while (_filled > design.TextHeight)
        {
            _page++;
            _filled -= design.TextHeight;
        }
    }
}
