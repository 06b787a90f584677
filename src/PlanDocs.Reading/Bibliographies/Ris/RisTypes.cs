using System.Collections.Frozen;

namespace PlanDocs.Reading;

/// <summary>The types of RIS, EndNote's additions included, and the types of CSL for them.</summary>
internal static class RisTypes
{
    private static readonly FrozenDictionary<string, string> CslTypes = WordPairs.Read(
        "ABST article-journal ADVS motion_picture AGGR dataset ANCIENT classic ART graphic BILL bill BLOG post-weblog BOOK book CASE legal_case CHAP chapter " +
        "CHART figure CLSWK classic COMP software CONF paper-conference CPAPER paper-conference CTLG book DATA dataset DBASE dataset DICT entry-dictionary " +
        "DISS thesis EBOOK book ECHAP chapter EDBOOK book EJOUR article-journal ELEC webpage ENCYC entry-encyclopedia FIGURE figure GEN document GOVDOC report " +
        "GRANT document GRNT document HEAR hearing ICOMM personal_communication INPR article-journal INTV interview JFULL periodical JOUR article-journal " +
        "LEGAL legislation LETTER document MANSCPT manuscript MAP map MGZN article-magazine MPCT motion_picture MULTI webpage MUSIC musical_score NEWS article-newspaper " +
        "PAMP pamphlet PAT patent PCOMM personal_communication PERIODICAL periodical POD broadcast PREPRINT article RPRT report SER book SLIDE speech " +
        "SOUND song STAND standard STAT legislation THES thesis UNBILL bill UNPB manuscript UNPD manuscript VIDEO motion_picture WEB webpage");

    public static string? CslType(string type) => CslTypes.GetValueOrDefault(type);

    public static string? Nearest(string type) => EditDistance.Nearest(type, CslTypes.Keys);
}
