using System.Buffers;

namespace PlanDocs.Citations;

/// <summary>
/// Raised letters and digits ("1ʳᵉ", "2º", "H²") as superscript text, which more fonts have: all that the Unicode Character Database
/// decomposes into superscripts, and four small letters that it leaves whole.
/// </summary>
internal static class Superscripts
{
    private const string Raised =
        "ª²³¹ºʰʱʲʳʴʵʶʷʸˠˡˢˣˤჼᴬᴭᴮᴰᴱᴲᴳᴴᴵᴶᴷᴸᴹᴺᴼᴽᴾᴿᵀᵁᵂᵃᵄᵅᵆᵇᵈᵉᵊᵋᵌᵍᵏᵐᵑᵒᵓᵔᵕᵖᵗᵘᵙᵚᵛᵜᵝᵞᵟᵠᵡᵸᶛᶜᶝᶞ"
        + "ᶟᶠᶡᶢᶣᶤᶥᶦᶧᶨᶩᶪᶫᶬᶭᶮᶯᶰᶱᶲᶳᶴᶵᶶᶷᶸᶹᶺᶻᶼᶽᶾᶿ⁰ⁱ⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⱽⵯ㆒㆓㆔㆕㆖㆗㆘㆙㆚㆛㆜㆝㆞㆟ꚜꚝꝰꟲꟳꟴꟸꟹꭜꭝꭞꭟꭩ"
        + "ˀˁ\u06E5\u06E6";

    private const string Plain =
        "a231ohɦjrɹɻʁwyɣlsxʕნAÆBDEƎGHIJKLMNOȢPRTUWaɐɑᴂbdeəɛɜgkmŋoɔᴖᴗptuᴝɯvᴥβγδφχнɒcɕð"
        + "ɜfɟɡɥɨɩɪᵻʝɭᶅʟɱɰɲɳɴɵɸʂʃƫʉʊᴜʋʌzʐʑʒθ0i456789+−=()nVⵡ一二三四上中下甲乙丙丁天地人ъьꝯCFQĦœꜧꬷɫꭒʍ"
        + "ʔʕ\u0648\u064A";

    private static readonly SearchValues<char> Letters = SearchValues.Create(Raised + "℠™");

    public static bool Has(string text) => text.AsSpan().ContainsAny(Letters);

    public static IEnumerable<Run> Read(string text, Layer? layer)
    {
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(Letters) is >= 0 and var found ? found : text.Length - start;
            if (length > 0)
                yield return new Run(text.Substring(start, length), layer);
            start += length;
            if (start < text.Length)
                yield return new Run(Base(text[start++]), new Layer(LayerKind.Superscript, layer));
        }
    }

    private static string Base(char raised) => raised switch
    {
        '℠' => "SM",
        '™' => "TM",
        _ => Plain[Raised.IndexOf(raised, StringComparison.Ordinal)].ToString(),
    };
}
