using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace PlanDocs.Layout;

/// <summary>What HarfBuzz shapes text in, one word after another. Belongs to one shaper, as faces are shared between threads and a buffer cannot be.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Reliability", "CA1001", Justification = "A shaper lives as long as its paper, which nobody disposes of; the finalizer does.")]
internal sealed class ShapingBuffer
{
    private readonly Buffer _buffer = new() { Flags = BufferFlags.RemoveDefaultIgnorables };

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Usage", "CA1816", Justification = "HarfBuzzSharp's finalizer frees nothing that is native, and if it ran first, the one below would find nothing to free.")]
    public ShapingBuffer() => GC.SuppressFinalize(_buffer);

    ~ShapingBuffer() => _buffer.Dispose();

    /// <summary>Takes in text of one script and direction and gives its glyphs, in visual order.</summary>
    public PositionedGlyph[] Shape(Font font, ReadOnlySpan<char> text, int script, bool rightToLeft, string language, Feature[] features)
    {
        _buffer.ClearContents();
        _buffer.AddUtf16(text);
        _buffer.ContentType = ContentType.Unicode;
        _buffer.Direction = rightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        _buffer.Script = (Script)(uint)script;
        if (language.Length > 0)
            _buffer.Language = new Language(language);
        font.Shape(_buffer, features);
        var glyphs = Glyphs();
        GC.KeepAlive(this);
        return glyphs;
    }

    private PositionedGlyph[] Glyphs()
    {
        var infos = _buffer.GetGlyphInfoSpan();
        var positions = _buffer.GetGlyphPositionSpan();
        var glyphs = new PositionedGlyph[infos.Length];
        for (var i = 0; i < glyphs.Length; i++)
            glyphs[i] = new PositionedGlyph((ushort)infos[i].Codepoint, positions[i].XAdvance, positions[i].XOffset, positions[i].YOffset, (int)infos[i].Cluster);
        return glyphs;
    }
}
