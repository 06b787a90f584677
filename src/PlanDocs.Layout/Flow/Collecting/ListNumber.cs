using System.Globalization;
using System.Text;

namespace PlanDocs.Layout;

/// <summary>The markers of list items.</summary>
internal static class ListNumber
{
    private static readonly (int Value, string Digits)[] Romans =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    /// <param name="depth">How many lists stand around the item's list.</param>
    /// <param name="face">The font that must have the bullet.</param>
    public static string Marker(ListMarker marker, int number, int depth, FontFace face) => marker switch
    {
        ListMarker.Bullet => Bullet(depth, face),
        ListMarker.Decimal => Decimal(number) + ".",
        ListMarker.LowerLetter => Letters(number) + ".",
        ListMarker.UpperLetter => Letters(number).ToUpperInvariant() + ".",
        ListMarker.LowerRoman => Roman(number) + ".",
        ListMarker.UpperRoman => Roman(number).ToUpperInvariant() + ".",
        _ => throw new ArgumentOutOfRangeException(nameof(marker), marker, "An unknown kind of list marker."),
    };

    private static string Bullet(int depth, FontFace face)
    {
        var wanted = depth % 2 == 0 ? '•' : '◦';
        return face.HasGlyph(wanted) ? wanted.ToString() : face.HasGlyph('•') ? "•" : "–";
    }

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>a to z, then aa, ab, …; numbers that letters cannot count stay digits.</summary>
    private static string Letters(int number)
    {
        if (number < 1)
            return Decimal(number);
        var letters = "";
        for (var rest = number; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('a' + ((rest - 1) % 26)) + letters;
        return letters;
    }

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
            return Decimal(number);
        var digits = new StringBuilder();
        foreach (var (value, roman) in Romans)
        {
            for (; number >= value; number -= value)
                digits.Append(roman);
        }

        return digits.ToString();
    }
}
