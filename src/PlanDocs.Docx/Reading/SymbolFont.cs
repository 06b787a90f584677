namespace PlanDocs.Docx;

/// <summary>Signs of fonts whose characters are no letters: Word writes them as numbers between F020 and F0FF (ISO 29500-1, 17.3.3.30).</summary>
internal static class SymbolFont
{
    /// <summary>The letters of the font Symbol in the order of A to Z and a to z.</summary>
    private const string Capitals = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ", SmallLetters = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    private static readonly Dictionary<int, string> Signs = new()
    {
        [0x27] = "∋",
        [0x2d] = "−",
        [0x40] = "≅",
        [0xa2] = "′",
        [0xa3] = "≤",
        [0xa5] = "∞",
        [0xab] = "↔",
        [0xac] = "←",
        [0xad] = "↑",
        [0xae] = "→",
        [0xaf] = "↓",
        [0xb0] = "°",
        [0xb1] = "±",
        [0xb2] = "″",
        [0xb3] = "≥",
        [0xb4] = "×",
        [0xb5] = "∝",
        [0xb6] = "∂",
        [0xb7] = "•",
        [0xb8] = "÷",
        [0xb9] = "≠",
        [0xba] = "≡",
        [0xbb] = "≈",
        [0xbc] = "…",
        [0xce] = "∈",
        [0xd5] = "∏",
        [0xd6] = "√",
        [0xe5] = "∑",
        [0xf2] = "∫",
    };

    private static readonly Dictionary<int, string> Wingdings = new() { [0xa7] = "▪", [0xa8] = "□", [0xe0] = "→", [0xdf] = "←", [0xfb] = "✗", [0xfc] = "✓", [0xfd] = "☒", [0xfe] = "☑", [0x4a] = "☺" };

    /// <param name="code">The character in hexadecimal digits.</param>
    /// <returns>The character that looks so; an empty text for a sign that nobody can name.</returns>
    public static string Text(string? font, string? code)
    {
        if (!int.TryParse(code, System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture, out var character))
            return "";
        var isPrivate = character is >= 0xf000 and <= 0xf0ff;
        if (isPrivate)
            character -= 0xf000;
        return font switch
        {
            "Symbol" => Signs.GetValueOrDefault(character) ?? Letter(character),
            not null when font.StartsWith("Wingdings", StringComparison.Ordinal) => Wingdings.GetValueOrDefault(character, ""),
            _ => isPrivate || character is < ' ' or (>= 0xd800 and < 0xe000) or > 0xffff ? "" : ((char)character).ToString(),
        };
    }

    private static string Letter(int character) => character switch
    {
        >= 'A' and <= 'Z' => Capitals[character - 'A'].ToString(),
        >= 'a' and <= 'z' => SmallLetters[character - 'a'].ToString(),
        >= ' ' and < 0x7f => ((char)character).ToString(),
        _ => "",
    };
}
