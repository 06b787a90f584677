namespace PlanDocs.Layout;

/// <summary>
/// Puts boxes on pages from top to bottom. Boxes between which no page may end wait until they are complete and go on a page together with their footnotes; only
/// what is too high for any page is divided where it must be.
/// </summary>
internal sealed class PageFiller(LayoutContext context)
{
    public const int PageLimit = 3_000;

    private readonly List<Box> _together = [];
    private readonly List<PageInProgress> _pages = [];
    private readonly Queue<Box> _notesLeft = new();

    public IReadOnlyList<PageInProgress> Pages => _pages;

    private PageInProgress Page => _pages.Count > 0 ? _pages[^1] : StartPage();

    /// <summary>Whether the document has as many pages as it may have; what is added then is not placed.</summary>
    public bool IsFull => _pages.Count > PageLimit;

    public void AddAll(IReadOnlyList<Box> boxes)
    {
        foreach (var box in boxes)
        {
            if (IsFull)
                return;
            Add(box);
        }
    }

    /// <summary>Places what still waits, and starts pages for footnotes until none is left; a document has at least one page.</summary>
    public void Complete()
    {
        Flush();
        _ = Page;
        while (_notesLeft.Count > 0 && !IsFull)
            StartPage();
    }

    private void Add(Box box)
    {
        if (box.StartsPage)
        {
            Flush();
            if (!Page.IsEmpty)
                StartPage();
        }

        _together.Add(box);
        if (box.MayBreakAfter)
            Flush();
    }

    private void Flush()
    {
        if (_together.Count == 0)
            return;
        if (!Page.Fits(_together, _notesLeft.Count > 0) && !Page.IsEmpty)
            StartPage();
        if (Page.Fits(_together, _notesLeft.Count > 0))
            Place(_together);
        else
            Divide();
        _together.Clear();
    }

    /// <summary>On an empty page, boxes too high for it in all: as many as it takes, then the next page, down to single boxes.</summary>
    private void Divide()
    {
        for (var start = 0; start < _together.Count;)
        {
            var count = Page.CountThatFits(_together, start);
            if (count == 0 && !Page.IsEmpty)
            {
                StartPage();
                continue;
            }

            // A box higher than an empty page is placed all the same, so that nothing is lost.
            count = Math.Max(1, count);
            Place(_together.GetRange(start, count));
            start += count;
        }
    }

    private void Place(IReadOnlyList<Box> boxes)
    {
        Page.Place(boxes);
        foreach (var box in boxes)
        {
            foreach (var note in box.Notes)
                PlaceNote(note);
        }
    }

    private void PlaceNote(Box note)
    {
        if (_notesLeft.Count > 0 || !Page.TryPlaceNote(note))
            _notesLeft.Enqueue(note);
    }

    private PageInProgress StartPage()
    {
        var page = new PageInProgress(context, _pages.Count);
        _pages.Add(page);
        // Some room stays for the text, so that a long footnote does not stop it.
        while (_notesLeft.Count > 0 && (!page.HasNotes || page.NotesHeight + _notesLeft.Peek().Height <= context.Design.TextHeight * 3 / 4))
            page.PlaceNote(_notesLeft.Dequeue());
        return page;
    }
}
