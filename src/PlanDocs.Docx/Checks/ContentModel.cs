namespace PlanDocs.Docx;

/// <summary>What may stand in an element, in which order, how often: the part of the schema (ECMA-376 part 1, annex A) that the elements of our documents need.</summary>
internal sealed class ContentModel
{
    /// <summary>
    /// For each element its children in their order, those that may stand more than once with an asterisk; where several stand in any order, a bar is between them.
    /// </summary>
    private static readonly Dictionary<string, string> Models = new(StringComparer.Ordinal)
    {
        ["w:document"] = "body",
        ["w:body"] = "p|tbl|sdt|bookmarkStart|bookmarkEnd|moveFromRangeStart|moveFromRangeEnd|moveToRangeStart|moveToRangeEnd* sectPr",
        ["w:hdr"] = "p|tbl|sdt*",
        ["w:footnotes"] = "footnote*",
        ["w:footnote"] = "p|tbl|sdt|bookmarkStart|bookmarkEnd*",
        ["w:p"] = "pPr r|hyperlink|bookmarkStart|bookmarkEnd|ins|del|moveFrom|moveTo|moveFromRangeStart|moveFromRangeEnd|moveToRangeStart|moveToRangeEnd*",
        ["w:hyperlink"] = "r|bookmarkStart|bookmarkEnd|ins|del|moveFrom|moveTo*",
        ["w:r"] = "rPr t|delText|tab|br|softHyphen|noBreakHyphen|fldChar|instrText|delInstrText|drawing|footnoteReference|footnoteRef|separator|continuationSeparator*",
        ["w:ins"] = "r*",
        ["w:del"] = "r*",
        ["w:moveFrom"] = "r*",
        ["w:moveTo"] = "r*",
        ["w:rPrChange"] = "rPr",
        ["w:pPrChange"] = "pPr",
        ["w:txbxContent"] = "p|tbl|sdt|bookmarkStart|bookmarkEnd*",
        ["w:sdt"] = "sdtPr sdtContent",
        ["w:sdtPr"] = "alias tag id docPartObj",
        ["w:docPartObj"] = "docPartGallery docPartCategory docPartUnique",
        ["w:sdtContent"] = "p|tbl|sdt|bookmarkStart|bookmarkEnd*",
        ["w:pPr"] = "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct "
            + "topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
            + "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
        ["w:rPr"] = "ins|del|moveFrom|moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position "
            + "sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange",
        ["w:numPr"] = "ilvl numId",
        ["w:tabs"] = "tab*",
        ["w:tbl"] = "tblPr tblGrid tr*",
        ["w:tblPr"] = "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar "
            + "tblLook tblCaption tblDescription tblPrChange",
        ["w:tblGrid"] = "gridCol*",
        ["w:tr"] = "trPr tc*",
        ["w:trPr"] = "cantSplit|tblHeader* ins del",
        ["w:tc"] = "tcPr p|tbl|sdt|bookmarkStart|bookmarkEnd*",
        ["w:tcPr"] = "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns cellDel cellMerge tcPrChange",
        ["w:tblBorders"] = "top left bottom right insideH insideV",
        ["w:tcBorders"] = "top left bottom right insideH insideV tl2br tr2bl",
        ["w:tblCellMar"] = "top left bottom right",
        ["w:sectPr"] = "headerReference|footerReference* footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg "
            + "textDirection bidi rtlGutter docGrid printerSettings sectPrChange",
        ["w:styles"] = "docDefaults latentStyles style*",
        ["w:docDefaults"] = "rPrDefault pPrDefault",
        ["w:rPrDefault"] = "rPr",
        ["w:pPrDefault"] = "pPr",
        ["w:latentStyles"] = "lsdException*",
        ["w:style"] = "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid "
            + "pPr rPr tblPr trPr tcPr tblStylePr*",
        ["w:tblStylePr"] = "pPr rPr tblPr trPr tcPr",
        ["w:numbering"] = "abstractNum* num*",
        ["w:abstractNum"] = "nsid multiLevelType tmpl name styleLink numStyleLink lvl*",
        ["w:lvl"] = "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
        ["w:num"] = "abstractNumId lvlOverride*",
        ["w:lvlOverride"] = "startOverride lvl",
        ["w:settings"] = "zoom defaultTabStop characterSpacingControl footnotePr compat themeFontLang clrSchemeMapping decimalSymbol listSeparator",
        ["w:footnotePr"] = "footnote*",
        ["w:compat"] = "compatSetting*",
        ["w:fonts"] = "font*",
        ["w:font"] = "altName panose1 charset family notTrueType pitch sig",
    };

    private static readonly Dictionary<string, ContentModel> Parsed = Models.ToDictionary(model => model.Key, model => new ContentModel(model.Value), StringComparer.Ordinal);

    private readonly Dictionary<string, (int Rank, bool MayRepeat)> _children = new(StringComparer.Ordinal);

    private ContentModel(string model)
    {
        var places = model.Split(' ');
        for (var rank = 0; rank < places.Length; rank++)
        {
            foreach (var name in places[rank].TrimEnd('*').Split('|'))
                _children.Add("w:" + name, (rank, places[rank].EndsWith('*')));
        }
    }

    public static ContentModel? Of(string element) => Parsed.GetValueOrDefault(element);

    /// <summary>The place of a child among its siblings, or null if it may not stand here.</summary>
    public (int Rank, bool MayRepeat)? PlaceOf(string child) => _children.TryGetValue(child, out var place) ? place : null;
}
