using HarfBuzzSharp;

namespace PlanDocs.Layout;

/// <summary>
/// Shapes words and remembers them: a paper of 225,000 words has some 15,000 different ones. Kerning between a letter and a space is left out, as Word
/// leaves it out, so that a word has one width wherever it stands.
/// </summary>
internal sealed class WordShaper(FontSet fonts)
{
    private const int LongestRemembered = 48;
    private const int MostRemembered = 100_000;
    private const double SmallCapital = 0.8;
    private const double ShiftedSize = 0.65;
    private const double SuperscriptRise = 0.33;
    private const double SubscriptRise = -0.14;

    private static readonly Feature[] Plain = [];
    private static readonly Feature[] NoLigatures = [new(Tag.Parse("liga"), 0), new(Tag.Parse("clig"), 0)];
    private static readonly Feature[] RealSmallCapitals = [new(Tag.Parse("smcp"), 1)];
    private static readonly Feature[] RealSuperscript = [new(Tag.Parse("sups"), 1)];
    private static readonly Feature[] RealSubscript = [new(Tag.Parse("subs"), 1)];

    private readonly ShapingBuffer _buffer = new();
    private readonly Dictionary<ShapingStyle, Dictionary<string, ShapedWord>> _words = [];
    private Dictionary<string, ShapedWord>? _recent;
    private ShapingStyle _recentStyle;
    private int _remembered;

    public ShapedWord Shape(ReadOnlySpan<char> text, ShapingStyle style)
    {
        if (_recent is null || style != _recentStyle)
            (_recent, _recentStyle) = (Words(style), style);
        if (_recent.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known))
            return known;
        var word = ShapeNew(text.ToString(), style);
        if (text.Length <= LongestRemembered && _remembered < MostRemembered)
        {
            _recent[word.Text] = word;
            _remembered++;
        }

        return word;
    }

    private Dictionary<string, ShapedWord> Words(ShapingStyle style)
    {
        if (!_words.TryGetValue(style, out var words))
            _words[style] = words = new Dictionary<string, ShapedWord>(StringComparer.Ordinal);
        return words;
    }

    private ShapedWord ShapeNew(string text, ShapingStyle style)
    {
        var face = fonts.Face(style.Bold, style.Italic, style.Use);
        var parts = new List<ShapedPart>(1);
        var missing = new List<int>();
        foreach (var run in FaceItemizer.Divide(text, face, fonts, style.Language))
        {
            if (run.IsReplacement)
                AddReplacements(text, run, style, parts, missing);
            else
                AddStyled(text, run, style, parts);
        }

        return new ShapedWord(text, [.. parts], [.. missing]);
    }

    private void AddStyled(string text, FaceRun run, ShapingStyle style, List<ShapedPart> parts)
    {
        if (style.SmallCaps)
            AddSmallCapitals(text, run, style, parts);
        else if (style.Shift != VerticalShift.None)
            parts.Add(Shifted(text, run, style));
        else
            parts.Add(Part(run, Glyphs(text.AsSpan(run.Start, run.Length), run, style, style.Use == FontUse.Code ? NoLigatures : Plain), 1, 0));
    }

    /// <summary>The font's own raised or lowered glyphs where it has them for every character, else smaller ordinary ones.</summary>
    private ShapedPart Shifted(string text, FaceRun run, ShapingStyle style)
    {
        var raised = style.Shift == VerticalShift.Superscript;
        var characters = text.AsSpan(run.Start, run.Length);
        var plain = Glyphs(characters, run, style, Plain);
        var real = Glyphs(characters, run, style, raised ? RealSuperscript : RealSubscript);
        return AllDiffer(plain, real)
            ? Part(run, real, 1, 0)
            : Part(run, plain, ShiftedSize, raised ? SuperscriptRise : SubscriptRise);
    }

    private void AddSmallCapitals(string text, FaceRun run, ShapingStyle style, List<ShapedPart> parts)
    {
        foreach (var stretch in Stretches(text, run))
        {
            var characters = text.AsSpan(stretch.Start, stretch.Length);
            var plain = Glyphs(characters, stretch, style, Plain);
            if (!char.IsLower(characters[0]))
            {
                parts.Add(Part(stretch, plain, 1, 0));
                continue;
            }

            var real = Glyphs(characters, stretch, style, RealSmallCapitals);
            parts.Add(AllDiffer(plain, real)
                ? Part(stretch, real, 1, 0)
                : Part(stretch, Glyphs(Capitals(characters), stretch, style, NoLigatures), SmallCapital, 0));
        }
    }

    /// <summary>Small letters apart from everything else.</summary>
    private static IEnumerable<FaceRun> Stretches(string text, FaceRun run)
    {
        var start = run.Start;
        for (var i = run.Start + 1; i <= run.Start + run.Length; i++)
        {
            if (i < run.Start + run.Length && (char.IsLower(text[i]) == char.IsLower(text[start]) || Characters.IsMark(text[i]) || char.IsLowSurrogate(text[i])))
                continue;
            yield return run with { Start = start, Length = i - start };
            start = i;
        }
    }

    /// <summary>Letter for letter, so that clusters keep their places; ß, which would become two letters, stays.</summary>
    private static string Capitals(ReadOnlySpan<char> text) =>
        string.Create(text.Length, text, (capitals, letters) => letters.ToUpperInvariant(capitals));

    private static bool AllDiffer(PositionedGlyph[] plain, PositionedGlyph[] real)
    {
        if (plain.Length != real.Length)
            return false;
        for (var i = 0; i < plain.Length; i++)
        {
            if (plain[i].Id == real[i].Id)
                return false;
        }

        return true;
    }

    /// <summary>Shows each character that no font has as a glyph that exists, one for one.</summary>
    private static void AddReplacements(string text, FaceRun run, ShapingStyle style, List<ShapedPart> parts, List<int> missing)
    {
        var glyph = run.Face.GlyphFor(Replacement(run.Face));
        for (var i = run.Start; i < run.Start + run.Length;)
        {
            var codePoint = Characters.At(text, i, out var length);
            PositionedGlyph[] shown = Characters.IsIgnorable(codePoint) || Characters.IsMark(codePoint) ? [] : [new(glyph, run.Face.Advance(glyph), 0, 0, 0)];
            if (shown.Length > 0)
                missing.Add(i);
            parts.Add(Part(run with { Start = i, Length = length }, shown, style.Shift == VerticalShift.None ? 1 : ShiftedSize, 0));
            i += length;
        }
    }

    /// <summary>What is shown for a character that no font has.</summary>
    public static char Replacement(FontFace face) => "\uFFFD\u25A1?".FirstOrDefault(c => face.HasGlyph(c), '?');

    private PositionedGlyph[] Glyphs(ReadOnlySpan<char> text, FaceRun run, ShapingStyle style, Feature[] features) =>
        run.Face.HarfBuzz.Shape(_buffer, text, run.Script, style.RightToLeft, style.Language, features);

    private static ShapedPart Part(FaceRun run, PositionedGlyph[] glyphs, double scale, double rise) =>
        new(run.Face, scale, rise, run.Start, run.Length, glyphs, glyphs.Sum(glyph => (double)glyph.Advance) * scale / run.Face.UnitsPerEm);
}
