using System.Buffers;
using HarfBuzzSharp;

namespace PlanDocs.Layout;

/// <summary>HarfBuzz's view of a face; lengths are in the face's design units. Lives as long as its face.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Reliability", "CA1001", Justification = "A face is shared by whoever has it, so that nobody knows when to dispose of it; the finalizer does.")]
internal sealed class HarfBuzzFont
{
    private static readonly UnicodeFunctions Unicode = UnicodeFunctions.Default;
    private readonly Font _font;
    private readonly MemoryHandle _pin;

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Usage", "CA1816", Justification = "HarfBuzzSharp's finalizer frees nothing that is native, and if it ran first, the one below would find nothing to free.")]
    public HarfBuzzFont(FontFace face)
    {
        _pin = face.Data.Pin();
        using var blob = Blob(face);
        using var native = new Face(blob, face.Index);
        _font = new Font(native);
        _font.SetScale(face.UnitsPerEm, face.UnitsPerEm);
        GC.SuppressFinalize(_font);
    }

    // HarfBuzz reads the file's bytes where they lie; the pin is what would keep them for ever.
    ~HarfBuzzFont()
    {
        _font.Dispose();
        _pin.Dispose();
    }

    private unsafe Blob Blob(FontFace face) => new((IntPtr)_pin.Pointer, face.Data.Length, MemoryMode.ReadOnly);

    /// <summary>Shapes text of one script and direction; the glyphs come in visual order.</summary>
    public PositionedGlyph[] Shape(ShapingBuffer buffer, ReadOnlySpan<char> text, int script, bool rightToLeft, string language, Feature[] features)
    {
        var glyphs = buffer.Shape(_font, text, script, rightToLeft, language, features);
        GC.KeepAlive(this);
        return glyphs;
    }

    /// <summary>The script of a character as a number to compare; marks and punctuation that serve several have <see cref="NoScript"/>.</summary>
    public static int ScriptOf(int codePoint)
    {
        var script = Unicode.GetScript(codePoint);
        return script == Script.Common || script == Script.Inherited || script == Script.Unknown ? NoScript : (int)(uint)script;
    }

    public static int NoScript { get; } = (int)(uint)Script.Common;

    public static int Latin { get; } = (int)(uint)Script.Latin;

    /// <summary>The single character that a letter and a mark make together, or 0.</summary>
    public static int Compose(int letter, int mark) => Unicode.TryCompose(letter, mark, out var whole) ? whole : 0;
}
