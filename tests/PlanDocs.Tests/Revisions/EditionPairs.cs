using CsCheck;

namespace PlanDocs.Tests.Revisions;

/// <summary>The pairs of editions that LibreOffice judges.</summary>
internal static class EditionPairs
{
    private const int RandomPairs = 12;

    public static IReadOnlyList<string> Names { get; } =
        ["the sample and its edition of 2027", "every kind of change", "every kind of change, the other way round", .. SmallEditions.All.Select(pair => pair.Name), .. Enumerable.Range(1, RandomPairs).Select(number => $"random pair {number}")];

    public static EditionPair Of(string name) => name switch
    {
        "the sample and its edition of 2027" => new EditionPair(name, Editions.Old, CitedPaper.Of(Path.Combine(Folders.Data, "career-plan-2027.yaml"))),
        "every kind of change" => new EditionPair(name, Editions.Old, Editions.New),
        "every kind of change, the other way round" => new EditionPair(name, Editions.New, Editions.Old),
        _ => SmallEditions.All.FirstOrDefault(pair => pair.Name == name) ?? RandomPair(name),
    };

    /// <summary>
    /// All notes of a document are read where the first one is called, and the change of that paragraph's mark is lost (see <c>MarkShift</c>); so both editions start
    /// with a note that stays.
    /// </summary>
    private static EditionPair RandomPair(string name)
    {
        var (before, after) = RandomEditions.Pair.Generate(new PCG(1, ulong.Parse(name.Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture)), null, out _);
        return new EditionPair(name, WithNote(before), WithNote(after));
    }

    private static Paper WithNote(Paper paper) =>
        paper with { Blocks = [new TitlePageLine([new Text("A plan"), new Footnote([new Paragraph([new Text("The first note.")])])]), .. paper.Blocks] };
}
