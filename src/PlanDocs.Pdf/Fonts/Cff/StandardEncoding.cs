namespace PlanDocs.Pdf;

/// <summary>Adobe's standard encoding, in which accented glyphs name their parts (Adobe Technical Note 5176, appendix B).</summary>
internal static class StandardEncoding
{
    /// <summary>Runs of codes whose string identifiers count up with them.</summary>
    private static readonly (int First, int Last, int Name)[] Runs =
    [
        (32, 126, 1), (161, 175, 96), (177, 180, 111), (182, 189, 115), (191, 191, 123), (193, 200, 124), (202, 203, 132), (205, 208, 134), (225, 225, 138),
        (227, 227, 139), (232, 235, 140), (241, 241, 144), (245, 245, 145), (248, 251, 146),
    ];

    /// <summary>The string identifier of a code's glyph; 0 (".notdef") where the encoding has none.</summary>
    public static int Name(int code)
    {
        var run = Array.Find(Runs, run => code >= run.First && code <= run.Last);
        return run.Name == 0 ? 0 : run.Name + code - run.First;
    }
}
