using PlanDocs.Pdf;

namespace PlanDocs.Tests.Pdf;

/// <summary>CFF fonts of six glyphs, put together by hand: ".notdef", A, acute, Aacute (of A and acute), B (which calls subroutines), and one named "cart".</summary>
internal static class TinyCff
{
    public const ushort A = 1;
    public const ushort Aacute = 3;
    public const ushort B = 4;
    public const ushort Unused = 5;

    public static readonly byte[] NotdefOutline = [14];
    public static readonly byte[] AOutline = [149, 149, 21, 149, 6, 14];
    public static readonly byte[] AcuteOutline = [159, 159, 21, 14];

    /// <summary>adx 10, ady 20, base 65 ("A"), accent 194 ("acute", a number of two bytes), endchar.</summary>
    public static readonly byte[] AacuteOutline = [149, 159, 204, 247, 86, 14];

    /// <summary>Subroutine 1 of two has the number 1 - 107, and global subroutine 0 the number -107.</summary>
    public static readonly byte[] BOutline = [149, 149, 21, 33, 10, 32, 29];

    public static readonly byte[] LocalOne = [159, 6, 11];
    public static readonly byte[] GlobalZero = [159, 7, 14];
    public static readonly int[] NominalWidth = [300];

    private static readonly byte[] UnusedLocal = [139, 6, 139, 7, 11];
    private static readonly byte[] UnusedOutline = [169, 169, 21, 14];

    private static readonly ReadOnlyMemory<byte>[] Outlines = [NotdefOutline, AOutline, AcuteOutline, AacuteOutline, BOutline, UnusedOutline];

    public static byte[] NameKeyed()
    {
        var charset = CffCharset.WriteList([0, 34, 125, 171, 35, 391]);
        return Put(["cart"u8.ToArray()], charset, [], (top, at) =>
        {
            var dictionary = Private([]);
            return (top.With(CffOperator.Private, dictionary.Length, at), [.. dictionary, .. Subroutines()]);
        });
    }

    /// <summary>Three Font DICTs: the first for the first four glyphs, the third for the others.</summary>
    public static byte[] CidKeyed()
    {
        byte[] charset = [0, 0, 10, 0, 20, 0, 30, 0, 40, 0, 50];
        var registry = new CffDictionary([]).With(CffOperator.Ros, 391, 392, 0);
        return Put(["Adobe"u8.ToArray(), "Identity"u8.ToArray()], charset, registry.Entries, (top, at) =>
        {
            byte[] selection = [3, 0, 2, 0, 0, 0, 0, 4, 2, 0, 6];
            var (plain, other) = (Private([]), Private(NominalWidth));
            byte[] first = [.. plain, .. Subroutines()];
            var dictionaries = at + selection.Length;
            var length = Parts(0, 0).Length;
            return (top.With(CffOperator.FdSelect, at).With(CffOperator.FdArray, dictionaries),
                [.. selection, .. Parts(dictionaries + length, dictionaries + length + first.Length), .. first, .. other, .. Subroutines()]);

            byte[] Parts(int one, int two) => CffIndex.Write([Part(plain, one), Part(plain, one), Part(other, two)]);
        });
    }

    private static byte[] Put(
        IReadOnlyList<ReadOnlyMemory<byte>> strings, byte[] charset, IReadOnlyList<(CffOperator, ReadOnlyMemory<byte>)> first,
        Func<CffDictionary, int, (CffDictionary Top, byte[] End)> rest)
    {
        byte[] before = [1, 0, 4, 4, .. CffIndex.Write(["Tiny"u8.ToArray()])];
        byte[] after = [.. CffIndex.Write(strings), .. CffIndex.Write([GlobalZero, UnusedLocal])];
        var outlines = CffIndex.Write(Outlines);
        var start = before.Length + CffIndex.Write([Top(0).Top.Write()]).Length + after.Length;
        var (top, end) = Top(start);
        return [.. before, .. CffIndex.Write([top.Write()]), .. after, .. charset, .. outlines, .. end];

        (CffDictionary Top, byte[] End) Top(int at) => rest(
            new CffDictionary(first).With(CffOperator.Charset, at).With(CffOperator.CharStrings, at + charset.Length), at + charset.Length + outlines.Length);
    }

    /// <summary>A Private DICT whose subroutines follow it.</summary>
    private static byte[] Private(int[] nominalWidth)
    {
        var dictionary = new CffDictionary([]).With((CffOperator)21, nominalWidth is [] ? [0] : nominalWidth);
        return dictionary.With(CffOperator.Subrs, dictionary.With(CffOperator.Subrs, 0).Write().Length).Write();
    }

    private static byte[] Subroutines() => CffIndex.Write([UnusedLocal, LocalOne]);

    private static byte[] Part(byte[] dictionary, int at) => new CffDictionary([]).With(CffOperator.Private, dictionary.Length, at).Write();
}
