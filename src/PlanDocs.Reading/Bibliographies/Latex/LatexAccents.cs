using System.Collections.Frozen;

namespace PlanDocs.Reading;

/// <summary>
/// The accent commands of LaTeX, each with its combining mark and the letters that Unicode has with it, as pairs of letter and result. The
/// program runs without the data that <see cref="string.Normalize()"/> needs, so the pairs stand here.
/// </summary>
internal static class LatexAccents
{
    private const char DotlessI = 'ı';
    private const char DotlessJ = 'ȷ';

    private static readonly FrozenDictionary<string, (char Mark, string Pairs)> Accents = new Dictionary<string, (char, string)>(StringComparer.Ordinal)
    {
        ["'"] = ('\u0301', "AÁCĆEÉGǴIÍKḰLĹMḾNŃOÓPṔRŔSŚUÚWẂYÝZŹaácćeégǵiíkḱlĺmḿnńoópṕrŕsśuúwẃyýzźÂẤÅǺÆǼÇḈÊẾÏḮÔỐÕṌØǾÜǗâấåǻæǽçḉêếïḯôốõṍøǿüǘĂẮăắĒḖēḗŌṒōṓŨṸũṹƠỚơớƯỨưứΑΆΕΈΗΉΙΊΟΌΥΎΩΏαάεέηήιίοόυύωώϊΐϋΰГЃКЌгѓкќ"),
        ["`"] = ('\u0300', "AÀEÈIÌNǸOÒUÙWẀYỲaàeèiìnǹoòuùwẁyỳÂẦÊỀÔỒÜǛâầêềôồüǜĂẰăằĒḔēḕŌṐōṑƠỜơờƯỪưừЕЀИЍеѐиѝ"),
        ["^"] = ('\u0302', "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶZẐaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷzẑ"),
        ["\""] = ('\u0308', "AÄEËHḦIÏOÖUÜWẄXẌYŸaäeëhḧiïoötẗuüwẅxẍyÿÕṎõṏŪṺūṻΙΪΥΫιϊυϋІЇАӒЕЁЖӜЗӞИӤОӦУӰЧӴЫӸЭӬаӓеёжӝзӟиӥоӧуӱчӵыӹэӭіїӘӚәӛӨӪөӫ"),
        ["~"] = ('\u0303', "AÃEẼIĨNÑOÕUŨVṼYỸaãeẽiĩnñoõuũvṽyỹÂẪÊỄÔỖâẫêễôỗĂẴăẵƠỠơỡƯỮưữ"),
        ["="] = ('\u0304', "AĀEĒGḠIĪOŌUŪYȲaāeēgḡiīoōuūyȳÄǞÆǢÕȬÖȪÜǕäǟæǣõȭöȫüǖǪǬǫǭȦǠȧǡȮȰȯȱИӢУӮиӣуӯ"),
        ["."] = ('\u0307', "AȦBḂCĊDḊEĖFḞGĠHḢIİMṀNṄOȮPṖRṘSṠTṪWẆXẊYẎZŻaȧbḃcċdḋeėfḟgġhḣiimṁnṅoȯpṗrṙsṡtṫwẇxẋyẏzżŚṤśṥŠṦšṧ"),
        ["u"] = ('\u0306', "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭȨḜȩḝАӐЕӖЖӁИЙУЎаӑеӗжӂийуў"),
        ["v"] = ('\u030c', "AǍCČDĎEĚGǦHȞIǏKǨLĽNŇOǑRŘSŠTŤUǓZŽaǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsštťuǔzžÜǙüǚƷǮʒǯ"),
        ["H"] = ('\u030b', "OŐUŰoőuűУӲуӳ"),
        ["c"] = ('\u0327', "CÇDḐEȨGĢHḨKĶLĻNŅRŖSŞTŢcçdḑeȩgģhḩkķlļnņrŗsştţĆḈćḉĔḜĕḝ"),
        ["d"] = ('\u0323', "AẠBḄDḌEẸHḤIỊKḲLḶMṂNṆOỌRṚSṢTṬUỤVṾWẈYỴZẒaạbḅdḍeẹhḥiịkḳlḷmṃnṇoọrṛsṣtṭuụvṿwẉyỵzẓÂẬÊỆÔỘâậêệôộĂẶăặƠỢơợƯỰưự"),
        ["k"] = ('\u0328', "AĄEĘIĮOǪUŲaąeęiįoǫuųŌǬōǭ"),
        ["r"] = ('\u030a', "AÅUŮaåuůwẘyẙ"),
        ["b"] = ('\u0331', "BḆDḎKḴLḺNṈRṞTṮZẔbḇdḏhẖkḵlḻnṉrṟtṯzẕ"),
        ["t"] = ('\u0361', ""),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly Lazy<FrozenDictionary<char, char>> Bases = new(ReadBases);

    public static bool IsAccent(string command) => Accents.ContainsKey(command);

    /// <summary>Puts an accent on the first letter of a text; a letter that Unicode has in no such form gets the combining mark.</summary>
    public static string Put(string command, string text)
    {
        var (mark, pairs) = Accents[command];
        if (text.Length == 0)
            return "";
        var letter = text[0] switch { DotlessI => 'i', DotlessJ => 'j', var other => other };
        for (var i = 0; i < pairs.Length; i += 2)
        {
            if (pairs[i] == letter)
                return pairs[i + 1] + text[1..];
        }

        return char.IsWhiteSpace(letter) ? text : $"{letter}{mark}{text[1..]}";
    }

    /// <summary>The letter without all of its accents; itself if it has none.</summary>
    public static char BaseOf(char letter)
    {
        while (Bases.Value.TryGetValue(letter, out var plain))
            letter = plain;
        return letter;
    }

    private static FrozenDictionary<char, char> ReadBases()
    {
        var bases = new Dictionary<char, char>();
        foreach (var (_, pairs) in Accents.Values)
        {
            for (var i = 0; i < pairs.Length; i += 2)
            {
                if (pairs[i] != pairs[i + 1])
                    bases.TryAdd(pairs[i + 1], pairs[i]);
            }
        }

        return bases.ToFrozenDictionary();
    }
}
