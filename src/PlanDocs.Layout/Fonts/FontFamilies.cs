namespace PlanDocs.Layout;

/// <summary>The families that papers ask for, the stand-ins that set every line alike, and the file names under which systems ship them.</summary>
internal static class FontFamilies
{
    private static readonly string[] Times = ["Liberation Serif", "Tinos", "TeX Gyre Termes", "Nimbus Roman", "Nimbus Roman No9 L", "Times"];
    private static readonly string[] Arial = ["Liberation Sans", "Arimo", "TeX Gyre Heros", "Nimbus Sans", "Nimbus Sans L", "Helvetica"];
    private static readonly string[] Courier = ["Liberation Mono", "Cousine", "TeX Gyre Cursor", "Nimbus Mono PS", "Nimbus Mono L", "Courier"];
    private static readonly string[] ComputerModern = ["Latin Modern Roman", "LM Roman 10", "CMU Serif", "NewComputerModern10", "New Computer Modern"];

    /// <summary>Families with the same advance widths, best first.</summary>
    public static IReadOnlyList<string> StandIns(string family) => family.ToUpperInvariant() switch
    {
        "TIMES NEW ROMAN" or "TIMES" => Times,
        "ARIAL" or "HELVETICA" => Arial,
        "COURIER NEW" or "COURIER" => Courier,
        "CALIBRI" => ["Carlito"],
        "CAMBRIA" => ["Caladea"],
        "GEORGIA" => ["Gelasio"],
        "COMPUTER MODERN" => ComputerModern,
        "LUCIDA SANS UNICODE" => ["Lucida Sans", "Lucida Grande"],
        _ => [],
    };

    /// <summary>What is used, with a warning, when neither the family nor a stand-in is installed.</summary>
    public static IReadOnlyList<string> LastResorts(string family) => family.ToUpperInvariant() switch
    {
        "COURIER NEW" or "COURIER" or "CONSOLAS" or "MENLO" => ["DejaVu Sans Mono", "Liberation Mono", "Cousine", "Noto Sans Mono", "Courier New"],
        "CALIBRI" or "ARIAL" or "HELVETICA" or "LUCIDA SANS UNICODE" or "VERDANA" or "TAHOMA" =>
            ["DejaVu Sans", "Liberation Sans", "Arimo", "Noto Sans", "Arial", "DejaVu Serif"],
        _ => ["DejaVu Serif", "Liberation Serif", "Tinos", "Noto Serif", "Times New Roman", "DejaVu Sans", "Liberation Sans", "Noto Sans", "Arial"],
    };

    /// <summary>What to install where a family is missing.</summary>
    public static string Install(string family) => family.ToUpperInvariant() switch
    {
        "CALIBRI" => "install Carlito (Debian and Ubuntu: apt-get install fonts-crosextra-carlito) or name font files in the plan",
        "GEORGIA" => "install Gelasio (Debian and Ubuntu: apt-get install fonts-gelasio) or name font files in the plan",
        "COMPUTER MODERN" => "install Latin Modern (Debian and Ubuntu: apt-get install fonts-lmodern) or name font files in the plan",
        "TIMES NEW ROMAN" or "ARIAL" or "COURIER NEW" => Errors.Installable,
        _ => $"install ‘{family}’ or name font files in the plan",
    };

    /// <summary>File names without extension under which a face of the family may lie, likeliest first; compared without case.</summary>
    public static IEnumerable<string> FileNames(string family, bool bold, bool italic)
    {
        var joined = family.Replace(" ", "", StringComparison.Ordinal);
        foreach (var style in Styles(bold, italic))
        {
            yield return $"{joined}-{style}";
            yield return $"{family} {style}";
            yield return $"{family.Replace(' ', '_')}_{style.Replace(' ', '_')}";
        }

        if (!bold && !italic)
        {
            yield return joined;
            yield return family;
            yield return family.Replace(' ', '_');
        }

        if (ShortName(family, bold, italic) is { } name)
            yield return name;
    }

    private static string[] Styles(bool bold, bool italic) => (bold, italic) switch
    {
        (false, false) => ["Regular", "Book", "Roman"],
        (true, false) => ["Bold"],
        (false, true) => ["Italic", "Oblique"],
        (true, true) => ["BoldItalic", "Bold Italic", "BoldOblique"],
    };

    /// <summary>The names of Windows' own files, and of the Computer Modern families.</summary>
    private static string? ShortName(string family, bool bold, bool italic)
    {
        string? Of(string stem, string b, string i, string bi) => stem + (bold ? italic ? bi : b : italic ? i : "");
        return family switch
        {
            "Times New Roman" => Of("times", "bd", "i", "bi"),
            "Arial" => Of("arial", "bd", "i", "bi"),
            "Courier New" => Of("cour", "bd", "i", "bi"),
            "Calibri" => Of("calibri", "b", "i", "z"),
            "Georgia" => Of("georgia", "b", "i", "z"),
            "Lucida Sans Unicode" => Of("l_10646", "", "", ""),
            "Latin Modern Roman" or "LM Roman 10" => "lmroman10-" + (bold ? italic ? "bolditalic" : "bold" : italic ? "italic" : "regular"),
            "CMU Serif" => "cmun" + (bold ? italic ? "bi" : "bx" : italic ? "ti" : "rm"),
            _ => null,
        };
    }
}
