using static PlanDocs.Fuzzing.HostileText;

namespace PlanDocs.Fuzzing;

/// <summary>Markdown of every shape.</summary>
internal static class ProseLimits
{
    private const string Characters = "Markdown: characters of all texts of a plan";
    private const string Rows = "rows of all tables, each table's times themselves (one of 3,000 rows, a thousand of a hundred)";
    private const int Most = 3_900_000;

    /// <summary>What the author writes, four million characters of it.</summary>
    private static readonly (string Name, string Piece)[] Shapes =
    [
        ("words", "word "),
        ("one word", "a"),
        ("sentences", "This is a sentence of some words. "),
        ("Arabic and English", "كلمة word "),
        ("Chinese", "中文字"),
        ("letters with marks", "e\u0301\u0302 "),
        ("emoji", "👩‍🎓 "),
        ("signs without a glyph", "\U00010900"),
        ("zero-width joiners", "\u200D"),
        ("line ends", "a b c d e f g h\n"),
        ("escapes", "\\! "),
        ("entities", "&amp; "),
        ("tags", "<b> "),
        ("half a tag", "< "),
        ("exclamations", "!"),
        ("bars", "| "),
        ("quotation marks", "\"a\" "),
        ("opening quotation marks", "“"),
        ("apostrophes", "it's "),
        ("citations typed by hand", "It is so (Lee, 2011). "),
        ("names and years", "Garcia and Novak (2019) and "),
        ("names without a year", "Lee Garcia and Novak of the "),
        ("opening parentheses", "("),
        ("parentheses with names", "(Lee, "),
        ("et al.", "Smith et al. "),
        ("ampersands", "A & B "),
        ("labels", "Tables 1–99 and 3 "),
        ("emails", "a@b.org "),
        ("hyphens", "a-b--c---d "),
        ("digits", "1,000.5 "),
        ("colons", ": "),
        ("carets and tildes", "^~"),
    ];

    public static IReadOnlyList<LimitCase> Cases { get; } =
    [
        new(Characters, "words, one too many", "PD1119", isBeyond => [Plan(Fill("word ", isBeyond ? 4_000_100 : 1_000))], "build plan.yaml"),
        .. Shapes.Select(shape => new LimitCase(Characters, shape.Name, null, _ => [Plan(Fill(shape.Piece, Most))], "build plan.yaml", "check plan.yaml")),
        new(Characters, "paragraphs", null, _ => [Plan(Repeat("aaaaa bbbbb ccccc ddddd\n\n", 95_000))], "build plan.yaml", "check plan.yaml"),
        new(Characters, "quotations", null, _ => [Plan(Repeat("> aaaaa bbbbb ccccc\n\nx\n\n", 60_000))], "build plan.yaml", "check plan.yaml"),
        new(Characters, "items", null, _ => [Plan(Repeat("- aaaaa bbbbb ccccc\n", 95_000))], "build plan.yaml", "check plan.yaml"),
        new(Characters, "definitions of links", null, _ => [Plan(Repeat("a\n\n[a]: b\n\n", 4_900))], "build plan.yaml"),
        new(Characters, "code", null, _ => [Plan("```\n" + Fill("let x = 1;\n", Most) + "```")], "build plan.yaml"),
        Marks("opening brackets, of citations, links, and footnotes", "[a ", 10_000),
        Marks("opening brackets, of citations, links, and footnotes", "[@a; ", 10_000),
        Marks("opening brackets, of citations, links, and footnotes", "[a](b \"c\") ", 10_000),
        Marks("opening brackets, of citations, links, and footnotes", "![a](b.png) ", 10_000),
        Marks("opening brackets, of citations, links, and footnotes", "^[a] ", 10_000),
        Marks("opening brackets, of citations, links, and footnotes", "[a]{.b} ", 10_000),
        Marks("opening brackets, of citations, links, and footnotes", "[", 10_000),
        new("Markdown: opening brackets, of citations, links, and footnotes", "marks of as many notes", null, _ => [Plan(Numbered(4_990, i => FormattableString.Invariant($"a[^{i}] ")) + "\n\n" + Numbered(4_990, i => FormattableString.Invariant($"[^{i}]: A note.\n\n")))], "build plan.yaml", "check plan.yaml"),
        new("Markdown: opening brackets, of citations, links, and footnotes", "citations of one work", null, _ => [Plan(Repeat("[@lee, p. 9] ", 9_990), "references: [{id: lee, type: book, title: T, author: \"Lee, A.\", issued: 2011}]\n")], "build plan.yaml", "check plan.yaml"),
        new("Markdown: addresses of the web", "https", "PD1119", isBeyond => [Plan(Repeat("https://example.org/a ", isBeyond ? 10_010 : 9_990))], "build plan.yaml", "check plan.yaml"),
        new("Markdown: addresses of the web", "halves of addresses", "PD1119", isBeyond => [Plan(Repeat("www. ", isBeyond ? 10_010 : 9_990))], "build plan.yaml"),
        Marks("backticks", "`", 20_000),
        Marks("backticks", "`a ", 20_000),
        Marks("backticks", "`` ` ", 20_000),
        Marks("marks of emphasis and formulas", "*", 100_000),
        Marks("marks of emphasis and formulas", "*a ", 100_000),
        Marks("marks of emphasis and formulas", "a*", 100_000),
        new("Markdown: marks of emphasis and formulas", "emphasis that never ends", null, _ => [Plan(Repeat("*a **b ", 33_000))], "build plan.yaml"),
        new("Markdown: marks of emphasis and formulas", "marks of two kinds", null, _ => [Plan(Repeat("_a* ", 49_000))], "build plan.yaml"),
        new("Markdown: marks that change the direction of writing", "one after another", "PD1119", isBeyond => [Plan(Repeat("a\u202Eb\u202C ", isBeyond ? 50_010 : 49_990))], "build plan.yaml", "check plan.yaml"),
        new("Markdown: texts of a plan: each value of YAML that is prose, such as a heading or a keyword", "steps of goals", "PD1119", isBeyond => [PlanOf("goals:\n" + Numbered(isBeyond ? 7 : 6, goal => FormattableString.Invariant($"  - id: g{goal}\n    title: A\n    rationale: R\n    milestones: [{Numbered(9_900, i => FormattableString.Invariant($"M{i},"))}]\n")))], "build plan.yaml", "check plan.yaml"),
        Marks("marks of emphasis and formulas", "$a$ ", 100_000),
        Marks("marks of emphasis and formulas", "**a** ", 100_000),
        new("Markdown: emphasis in emphasis, lists in lists", "emphasis", "PD1108", isBeyond => [Plan(Nested(isBeyond ? 300 : 60))], "build plan.yaml", "check plan.yaml"),
        new("Markdown: emphasis in emphasis, lists in lists", "lists", null, _ => [Plan(Numbered(60, i => new string(' ', 2 * i) + "- a\n"))], "build plan.yaml", "check plan.yaml"),
        new("Markdown: blanks and marks before the text of a line", "quotation marks", "PD1108", isBeyond => [Plan("text\n" + Repeat("> ", isBeyond ? 129 : 30) + "a")], "build plan.yaml"),
        new("cells of a table", "one table", "PD1121", isBeyond => [Plan(Table(100, isBeyond ? 201 : 198))], "build plan.yaml", "check plan.yaml"),
        new("cells of a table", "one column", null, _ => [Plan("| a |\n|---|\n" + Repeat("| words of a cell |\n", 3_100))], "build plan.yaml"),
        new(Rows, "an asterisk that stands open", "PD1119", isBeyond => [Plan("*" + Repeat("| a | b |\n|---|---|\n", isBeyond ? 1_600 : 1_575))], "build plan.yaml", "check plan.yaml"),
        new(Rows, "brackets that stand open", null, _ => [Plan(Repeat("[1 [****" + Repeat("| a | b |\n|---|---|\n", 500) + "\n", 9))], "build plan.yaml"),
        new("cells of a table", "one row", null, _ => [Plan("|" + Repeat("a|", 9_900) + "\n|" + Repeat("-|", 9_900))], "build plan.yaml"),
        new("cells of a table", "tables", null, _ => [Plan(Numbered(9, i => Table(20, 990)))], "build plan.yaml", "check plan.yaml"),
        new("cells of a table", "tables of one cell", null, _ => [Plan(Numbered(9_000, i => FormattableString.Invariant($"| a |\n|---|\n| b |\n\nTable: T {{#tbl-{i}}}\n\n")))], "build plan.yaml", "check plan.yaml"),
    ];

    private static string Nested(int levels) => levels == 0 ? "a" : levels % 2 == 0 ? $"a *{Nested(levels - 1)}* b" : $"a __{Nested(levels - 1)}__ b";

    private static LimitCase Marks(string what, string piece, int most) =>
        new("Markdown: " + what, $"`{piece.Replace("`", "‵", StringComparison.Ordinal)}`", "PD1119", isBeyond => [Plan(Repeat(piece, (isBeyond ? most + 10 : most - 10) / Math.Max(1, piece.Count(character => IsMark(piece, character)))))], "build plan.yaml", "check plan.yaml");

    private static bool IsMark(string piece, char character) => piece.Contains('[', StringComparison.Ordinal) ? character == '[' : character is '`' or '*' or '_' or '$';

    private static string Table(int columns, int rows) => "|" + Repeat("a|", columns) + "\n|" + Repeat("-|", columns) + "\n" + Repeat("|" + Repeat("b c|", columns) + "\n", rows) + "\n\n";
}
