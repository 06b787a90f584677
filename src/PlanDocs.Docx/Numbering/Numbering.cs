namespace PlanDocs.Docx;

/// <summary>
/// The numberings of a document: a multi-level definition for bullets and for each kind of number that it uses, and a number of its own for each
/// numbered list, so that each starts where it should (ECMA-376 part 1, 17.9).
/// </summary>
internal sealed class Numbering
{
    public const int Levels = 9;

    private const int FirstFreeNumber = 4;

    private readonly List<(ListMarker Marker, Surroundings Surroundings)> _definitions = [];
    private readonly Dictionary<(ListMarker Marker, Surroundings Surroundings), int> _shared = [];
    private readonly List<(int Definition, int Level, int Start)> _lists = [];

    public Numbering()
    {
        foreach (var surroundings in Enum.GetValues<Surroundings>())
            Definition(ListMarker.Bullet, surroundings);
    }

    /// <summary>The definitions, numbered from 0 in the order of this list.</summary>
    public IEnumerable<(ListMarker Marker, Surroundings Surroundings)> Definitions => _definitions;

    /// <summary>The numbered lists, whose numbers start after those of the bullets.</summary>
    public IEnumerable<(int Number, int Definition, int Level, int Start)> Lists =>
        _lists.Select((list, index) => (index + FirstFreeNumber, list.Definition, list.Level, list.Start));

    /// <summary>The number of all bulleted lists in the text, in cells, or in notes.</summary>
    public static int BulletNumber(Surroundings surroundings) => (int)surroundings + 1;

    /// <summary>The number of a new list.</summary>
    /// <param name="level">Of its items, from 0.</param>
    /// <param name="start">The number of its first item.</param>
    /// <param name="losesFirst">
    /// The first item came or went. LibreOffice knows where a list of a shared definition starts from its first item alone, and would count on from the list before.
    /// </param>
    public int Add(ListMarker marker, Surroundings surroundings, int level, int start, bool losesFirst)
    {
        _lists.Add((losesFirst ? NewDefinition(marker, surroundings) : Definition(marker, surroundings), level, start));
        return _lists.Count - 1 + FirstFreeNumber;
    }

    private int Definition(ListMarker marker, Surroundings surroundings)
    {
        if (_shared.TryGetValue((marker, surroundings), out var known))
            return known;
        _shared.Add((marker, surroundings), _definitions.Count);
        return NewDefinition(marker, surroundings);
    }

    private int NewDefinition(ListMarker marker, Surroundings surroundings)
    {
        _definitions.Add((marker, surroundings));
        return _definitions.Count - 1;
    }
}
