namespace PlanDocs.Pdf;

/// <summary>What the outlines of some glyphs need: the glyphs that they are put together from, and the subroutines that they call.</summary>
internal sealed class CffCalls
{
    private readonly CffFont _font;
    private readonly HashSet<int> _global = [];
    private readonly HashSet<int>[] _local;
    private bool _isKnown = true;

    private CffCalls(CffFont font, IReadOnlyList<ushort> glyphs)
    {
        _font = font;
        _local = [.. font.Parts.Select(_ => new HashSet<int>())];
        Glyphs = [.. glyphs];
        var calls = font.Parts.Select((part, i) => new CharStringCalls(font.GlobalSubroutines, part.Subroutines, _global, _local[i])).ToArray();
        for (var i = 0; i < Glyphs.Count; i++)
            Follow(Glyphs[i], calls[font.PartOf(Glyphs[i])]);
    }

    public static CffCalls Of(CffFont font, IReadOnlyList<ushort> glyphs) => new(font, glyphs);

    /// <summary>The glyphs that are shown, and after them the parts of accented ones.</summary>
    public List<ushort> Glyphs { get; }

    /// <summary>The global subroutines; empty where nothing calls them, since their numbers depend on how many there are.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> GlobalSubroutines => Called(_font.GlobalSubroutines, _global);

    /// <summary>The local subroutines of a part, likewise.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> LocalSubroutines(int part) => Called(_font.Parts[part].Subroutines, _local[part]);

    /// <summary>A charstring that cannot be followed might call anything.</summary>
    private void Follow(ushort glyph, CharStringCalls calls)
    {
        if (glyph >= _font.Outlines.Count)
            return;
        _isKnown &= calls.Follow(_font.Outlines[glyph].Span);
        if (calls.Parts is not var (main, accent) || _font.IsCidKeyed)
            return;
        AddNamed(StandardEncoding.Name(main));
        AddNamed(StandardEncoding.Name(accent));
    }

    private void AddNamed(int name)
    {
        for (var glyph = 1; glyph < _font.Names.Count; glyph++)
        {
            if (_font.Names[glyph] == name && !Glyphs.Contains((ushort)glyph))
                Glyphs.Add((ushort)glyph);
        }
    }

    private ReadOnlyMemory<byte>[] Called(CffIndex subroutines, HashSet<int> calls)
    {
        if (_isKnown && calls.Count == 0)
            return [];
        return [.. Enumerable.Range(0, subroutines.Count).Select(i => _isKnown && !calls.Contains(i) ? default : subroutines[i])];
    }
}
