namespace PlanDocs.Layout;

/// <summary>A page while it is filled: text from the top, footnotes gathered for its foot.</summary>
internal sealed class PageInProgress(LayoutContext context, int index)
{
    private const double Tolerance = 0.01;

    /// <summary>White and rule above the footnotes, in points.</summary>
    private const double NoteSeparator = 9;

    /// <summary>Footnotes higher than this part of the page do not send their text to the next page, but are divided.</summary>
    private const double LongNotes = 1 / 3.0;

    private readonly BoxPlacer _placer = new(context, index);
    private readonly List<Box> _notes = [];
    private double _y = context.Design.Margins.Top;
    private double _spaceAfter;

    public bool IsEmpty { get; private set; } = true;

    public bool HasNotes => _notes.Count > 0;

    public double NotesHeight { get; private set; }

    private double Bottom => context.Design.Size.Height - context.Design.Margins.Bottom;

    private double Room => Bottom - _y - NotesHeight;

    /// <summary>Whether boxes have room together with their footnotes.</summary>
    /// <param name="notesWait">Earlier footnotes wait for the next page, so that new ones take no room here.</param>
    public bool Fits(IReadOnlyList<Box> boxes, bool notesWait)
    {
        var height = HeightOf(boxes, 0, boxes.Count);
        return height + (notesWait ? 0 : RoomForNotes(boxes)) <= Room + Tolerance;
    }

    /// <summary>How many boxes from a start on have room, their footnotes aside.</summary>
    public int CountThatFits(IReadOnlyList<Box> boxes, int start)
    {
        var (count, height) = (0, 0.0);
        while (start + count < boxes.Count)
        {
            height += count == 0 ? HeightOf(boxes, start, 1) : boxes[start + count].Height + Box.SpaceBetween(boxes[start + count - 1], boxes[start + count]);
            if (height > Room + Tolerance)
                break;
            count++;
        }

        return count;
    }

    public void Place(IReadOnlyList<Box> boxes)
    {
        if (IsEmpty)
            Repeat(boxes[0]);
        foreach (var box in boxes)
        {
            _y = TopOf(box);
            _placer.Place(box, _y);
            _y += box.Height;
            _spaceAfter = box.SpaceAfter;
            IsEmpty = false;
        }
    }

    public bool TryPlaceNote(Box note)
    {
        if (note.Height + (HasNotes ? 0 : NoteSeparator) > Room + Tolerance)
            return false;
        PlaceNote(note);
        return true;
    }

    public void PlaceNote(Box note)
    {
        NotesHeight += note.Height + (HasNotes ? 0 : NoteSeparator);
        _notes.Add(note);
    }

    /// <summary>The page's items, footnotes last.</summary>
    public List<PageItem> Finish()
    {
        var y = Bottom - NotesHeight;
        if (HasNotes)
            _placer.Add(new Rule(context.Design.Margins.Left, y + (NoteSeparator / 2), context.Design.TextWidth / 3, 0.5));
        y += NoteSeparator;
        foreach (var note in _notes)
        {
            _placer.Place(note, y);
            y += note.Height;
        }

        return _placer.Items;
    }

    private void Repeat(Box first)
    {
        if (!ShowsRepeated(first))
            return;
        foreach (var box in first.Repeated)
        {
            _placer.PlaceRepeated(box, _y);
            _y += box.Height;
        }
    }

    /// <summary>A head that would fill more than half of every page is not shown again.</summary>
    private bool ShowsRepeated(Box first) => first.Repeated.Count > 0 && RepeatedHeight(first) <= context.Design.TextHeight / 2;

    private static double RepeatedHeight(Box box) => box.Repeated.Sum(repeated => repeated.Height);

    private double TopOf(Box box)
    {
        var space = IsEmpty && !box.KeepsSpaceAtTop ? 0 : Math.Max(_spaceAfter, box.SpaceBefore);
        var top = _y + space;
        return box.InLowerHalf ? Math.Max(top, context.Design.Size.Height / 2) : top;
    }

    private double HeightOf(IReadOnlyList<Box> boxes, int start, int count)
    {
        var first = boxes[start];
        var height = TopOf(first) - _y + first.Height + (IsEmpty && ShowsRepeated(first) ? RepeatedHeight(first) : 0);
        for (var i = start + 1; i < start + count; i++)
            height += boxes[i].Height + Box.SpaceBetween(boxes[i - 1], boxes[i]);
        return height;
    }

    private double RoomForNotes(IReadOnlyList<Box> boxes)
    {
        var (height, two) = (0.0, 0.0);
        var count = 0;
        foreach (var box in boxes)
        {
            foreach (var note in box.Notes)
            {
                height += note.Height;
                two += count++ < 2 ? note.Height : 0;
            }
        }

        if (count == 0)
            return 0;
        return (HasNotes ? 0 : NoteSeparator) + (height > context.Design.TextHeight * LongNotes ? two : height);
    }
}
