using System.Xml;

namespace PlanDocs.Docx;

/// <summary>
/// Properties stand in the order of the schema and once each (ECMA-376 part 1, annex A). Word calls a file damaged that has, say, the indents of a paragraph
/// before its tabs.
/// </summary>
internal sealed class PropertyOrderRule : Rule
{
    private static readonly Dictionary<string, string[]> Orders = new(StringComparer.Ordinal)
    {
        ["w:pPr"] =
        [
            "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens",
            "kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing",
            "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
        ],
        ["w:rPr"] =
        [
            "ins", "del", "moveFrom", "moveTo", "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow", "emboss", "imprint",
            "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd", "fitText",
            "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath", "rPrChange",
        ],
        ["w:tblPr"] =
        [
            "tblStyle", "tblpPr", "tblOverlap", "bidiVisual", "tblStyleRowBandSize", "tblStyleColBandSize", "tblW", "jc", "tblCellSpacing", "tblInd", "tblBorders", "shd",
            "tblLayout", "tblCellMar", "tblLook", "tblCaption", "tblDescription", "tblPrChange",
        ],
        ["w:tcPr"] =
        [
            "cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "textDirection", "tcFitText", "vAlign", "hideMark", "headers",
            "cellIns", "cellDel", "cellMerge", "tcPrChange",
        ],
        ["w:sectPr"] =
        [
            "headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar", "paperSrc", "pgBorders", "lnNumType", "pgNumType", "cols", "formProt",
            "vAlign", "noEndnote", "titlePg", "textDirection", "bidi", "rtlGutter", "docGrid", "printerSettings", "sectPrChange",
        ],
        ["w:lvl"] = ["start", "numFmt", "lvlRestart", "pStyle", "isLgl", "suff", "lvlText", "lvlPicBulletId", "legacy", "lvlJc", "pPr", "rPr"],
        ["w:style"] =
        [
            "name", "aliases", "basedOn", "next", "link", "autoRedefine", "hidden", "uiPriority", "semiHidden", "unhideWhenUsed", "qFormat", "locked", "personal",
            "personalCompose", "personalReply", "rsid", "pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr",
        ],
    };

    private static readonly Dictionary<string, Dictionary<string, int>> Ranks = Orders.ToDictionary(
        order => order.Key, order => order.Value.Select((name, rank) => (Name: "w:" + name, rank)).ToDictionary(pair => pair.Name, pair => pair.rank, StringComparer.Ordinal), StringComparer.Ordinal);

    private readonly Stack<int> _last = new();

    public override bool Watches(string name) => Ranks.ContainsKey(name);

    public override void Start(PartScanner scanner, XmlReader element) => _last.Push(-1);

    public override void StartChild(PartScanner scanner)
    {
        // Elements of later versions of Word stand where those versions want them.
        if (!scanner.Name.StartsWith("w:", StringComparison.Ordinal))
            return;
        var last = _last.Pop();
        var rank = Ranks[scanner.Parent].GetValueOrDefault(scanner.Name, int.MaxValue);
        var mayRepeat = scanner.Name is "w:headerReference" or "w:footerReference" or "w:tblStylePr";
        if (rank < last || (rank == last && !mayRepeat))
            Report(Errors.PropertyOrder(scanner.Part, scanner.Parent, scanner.Name));
        _last.Push(Math.Max(rank, last));
    }

    public override void End(PartScanner scanner) => _last.Pop();
}
