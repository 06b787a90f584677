namespace PlanDocs.Layout;

/// <summary>Names and style.</summary>
public sealed partial class FontFace
{
    /// <summary>The family in which an application lists the face with its bold and italic (name 1).</summary>
    public string Family => Name(NameTable.Family) ?? System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The family with all its weights and widths (name 16); the plain family where the font does not distinguish them.</summary>
    public string TypographicFamily => Name(NameTable.TypographicFamily) ?? Family;

    /// <summary>The name that PDF uses (name 6); made from the family where the font lacks it. Printable ASCII without PostScript's delimiters.</summary>
    public string PostScriptName
    {
        get
        {
            var name = Name(NameTable.PostScriptName) ?? Family + (IsBold ? "-Bold" : "") + (IsItalic ? "-Italic" : "");
            var clean = new string([.. name.Where(c => c is > ' ' and < '\x7f' && !"[](){}<>/%#".Contains(c, StringComparison.Ordinal))]);
            return clean.Length > 0 ? clean : "Font";
        }
    }

    /// <summary>From 1 to 1000: 400 is regular, 700 bold (OS/2 usWeightClass).</summary>
    public int Weight => Os2.U16(4) is >= 1 and <= 1000 and var weight ? weight : IsBold ? 700 : 400;

    /// <summary>OS/2 fsSelection bit 5, or head macStyle bit 0 in a font without OS/2.</summary>
    public bool IsBold => Os2.Length >= 64 ? (Os2.U16(62) & 0x20) != 0 : (Head.U16(44) & 1) != 0;

    /// <summary>Italic or oblique: OS/2 fsSelection bits 0 and 9, or head macStyle bit 1 in a font without OS/2.</summary>
    public bool IsItalic => Os2.Length >= 64 ? (Os2.U16(62) & 0x201) != 0 : (Head.U16(44) & 2) != 0;

    public bool IsFixedPitch => Post.U32(12) != 0;

    /// <summary>In degrees, counter-clockwise from upright; negative for letters that lean to the right.</summary>
    public double ItalicAngle => Post.Fixed(4) is >= -90 and <= 90 and var angle ? angle : 0;

    public EmbeddingRights EmbeddingRights
    {
        get
        {
            var bits = Os2.U16(8);
            if ((bits & 0x8) != 0)
                return EmbeddingRights.Editable;
            if ((bits & 0x4) != 0)
                return EmbeddingRights.PreviewAndPrint;
            return (bits & 0x2) != 0 ? EmbeddingRights.Restricted : EmbeddingRights.Installable;
        }
    }

    /// <summary>Whether a subset may be embedded in place of the whole font (fsType bit 8 clear).</summary>
    public bool AllowsSubsetting => (Os2.U16(8) & 0x100) == 0;

    public override string ToString() => PostScriptName;

    private string? Name(int id) => NameTable.Name(Table("name").Span, id);
}
