using System.Text;

namespace PlanDocs.Reading;

/// <summary>Writes Latin letters without their accents, as in "Gödel" and "Godel"; other letters stay.</summary>
public static class AsciiLetters
{
    public static string Fold(string text)
    {
        if (!text.Any(c => c > 127))
            return text;
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
            folded.Append(Fold(c));
        return folded.ToString();
    }

    private static string Fold(char c) => c switch
    {
        'ß' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' or 'ð' or 'Ð' => "d",
        'þ' or 'Þ' => "th",
        'ı' => "i",
        _ => LatexAccents.BaseOf(c).ToString(),
    };
}
