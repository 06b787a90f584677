namespace PlanDocs.Pdf;

/// <summary>A Font DICT of a CID-keyed font, or what a font of another kind has in its place.</summary>
/// <param name="Dictionary">The Font DICT, or the Top DICT.</param>
/// <param name="Private">The Private DICT.</param>
/// <param name="Subroutines">The local subroutines.</param>
internal sealed record CffFontPart(CffDictionary Dictionary, CffDictionary Private, CffIndex Subroutines)
{
    public static CffFontPart Read(ReadOnlyMemory<byte> font, CffDictionary dictionary)
    {
        if (dictionary.Numbers(CffOperator.Private) is not [var size, var offset] || size < 0 || offset < 0 || offset > font.Length - size)
            return new(dictionary, new([]), CffIndex.Empty);
        var part = CffDictionary.Read(font.Slice(offset, size));
        var subroutines = part.Has(CffOperator.Subrs) ? CffIndex.Read(font, offset + part.Number(CffOperator.Subrs, 0)) : null;
        return new(dictionary, part, subroutines ?? CffIndex.Empty);
    }
}
