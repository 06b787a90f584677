using static PlanDocs.Fuzzing.HostileText;

namespace PlanDocs.Fuzzing;

/// <summary>Libraries of many works, and formats that can blow up.</summary>
internal static class ReferenceLimits
{
    private const string Works = "works of a file of references";

    public static IReadOnlyList<LimitCase> Cases { get; } =
    [
        Library("library.bib", i => FormattableString.Invariant($"@article{{k{i}, author = {{Lee{i}, A. and Park, B.}}, title = {{T{i}}}, journal = {{J}}, year = {1900 + (i % 120)}}}\n")),
        Library("library.ris", i => FormattableString.Invariant($"TY  - BOOK\nID  - k{i}\nAU  - Lee{i}, A.\nT1  - T\nPY  - 2011\nER  - \n")),
        Library("library.yml", i => FormattableString.Invariant($"k{i}: {{type: book, title: T, author: \"Lee{i}, A.\", date: 2011}}\n")),
        Library("library.yaml", i => FormattableString.Invariant($"- {{id: k{i}, type: book, title: T, author: \"Lee{i}, A.\", issued: 2011}}\n")),
        new(Works, "library.json", "PD1322", isBeyond => [PlanOf("references: library.json\nsections: [{heading: H, text: T}]\n"), new("library.json", "[" + Numbered(isBeyond ? 50_010 : 49_990, i => FormattableString.Invariant($"{{\"id\": \"k{i}\", \"type\": \"book\", \"title\": \"T\", \"author\": [{{\"family\": \"Lee{i}\"}}]}},")) + "{\"id\": \"z\", \"type\": \"book\"}]")], "build plan.yaml", "import library.json"),
        Alike("of one author and year", i => FormattableString.Invariant($"- {{id: k{i}, type: book, title: T{i}, author: \"Lee, A.\", issued: 2011}}\n")),
        Alike("of authors with one family name", i => FormattableString.Invariant($"- {{id: k{i}, type: book, title: T, author: \"Lee, A{i}.\", issued: 2011}}\n")),
        Alike("of twenty authors of whom only the last differ", i => FormattableString.Invariant($"- {{id: k{i}, type: book, title: T, author: [\"Aa, A.\", \"Bb, B.\", \"Cc, C.\", \"Dd, D.\", \"Ee, E.\", \"Ff{i}, F.\"], issued: 2011}}\n")),
        new("works of a plan", "two files", "PD1226", isBeyond => [PlanOf("references: [a.yaml, b.yaml, c.yaml]\nsections: [{heading: H, text: T}]\n"), Yaml("a.yaml", "a", 49_990), Yaml("b.yaml", "b", 24_990), Yaml("c.yaml", "c", isBeyond ? 100 : 10)], "build plan.yaml", "check plan.yaml"),
        .. ((string[])["“", "‘a ", "'a ", "' ", "<i>", "<i>“</i>” ", "<a", "A. "]).Select(piece => new LimitCase("characters of a title and of every other text of a work but its abstract and notes", $"`{piece}`", "PD1227", isBeyond =>
            [PlanOf($"references: library.json\nsections: [{{heading: H, text: \"{Numbered(20, i => FormattableString.Invariant($"@k{i} "))}\"}}]\n"), new("library.json", "[" + Numbered(20, i => FormattableString.Invariant($"{{\"id\": \"k{i}\", \"type\": \"book\", \"title\": \"{Repeat(piece, (isBeyond ? 20_100 : 19_900) / piece.Length)}\"}}{(i < 19 ? "," : "]")}")))], "build plan.yaml")),
        new("characters that the string macros of a .bib file stand for", "macros that double", "PD1323", isBeyond => [PlanOf("references: library.bib\nnocite: [\"*\"]\nsections: [{heading: H, text: T}]\n"), new("library.bib", "@string{a0 = \"xxxxxxxx\"}\n" + Numbered(isBeyond ? 40 : 17, i => FormattableString.Invariant($"@string{{a{i + 1} = a{i} # a{i}}}\n")) + "@book{key, title = a" + (isBeyond ? 40 : 17) + "}\n")], "build plan.yaml"),
        new("entries of a .bib file that inherit from one another", "a chain", "PD1317", isBeyond => [PlanOf("references: library.bib\nnocite: [\"*\"]\nsections: [{heading: H, text: T}]\n"), new("library.bib", Numbered(isBeyond ? 14_000 : 30, i => FormattableString.Invariant($"@inbook{{k{i}, crossref = {{k{i + 1}}}, title = {{T}}}}\n")) + "@book{k" + (isBeyond ? 14_000 : 30) + ", title = {T}}\n")], "build plan.yaml"),
        new("commands of LaTeX in one another", "braces and commands", null, _ => [PlanOf("references: library.bib\nnocite: [\"*\"]\nsections: [{heading: H, text: T}]\n"), new("library.bib", "@book{k, title = {" + Repeat("\\emph{", 100_000) + "x" + Repeat("}", 100_000) + "}}\n")], "build plan.yaml", "import library.bib"),
        new("works in works (Hayagriva's `parent`)", "parents", "PD1006", isBeyond => [PlanOf("references: library.yml\nnocite: [\"*\"]\nsections: [{heading: H, text: T}]\n"), new("library.yml", "k: " + Repeat("{type: article, title: T, parent: ", isBeyond ? 100 : 58) + "{type: book, title: T}" + Repeat("}", isBeyond ? 100 : 58) + "\n")], "build plan.yaml"),
    ];

    private static LimitCase Library(string name, Func<int, string> work) =>
        new(Works, name, "PD1322", isBeyond => [PlanOf($"references: {name}\nsections: [{{heading: H, text: T}}]\n"), new(name, Numbered(isBeyond ? 50_010 : 49_990, work))], "build plan.yaml", $"import {name}");

    private static LimitCase Alike(string shape, Func<int, string> work) =>
        new("works in the list of references of a paper", shape, "PD2023", isBeyond => [PlanOf("references: library.yaml\nnocite: [\"*\"]\nsections: [{heading: H, text: T}]\n"), new("library.yaml", Numbered(isBeyond ? 15_010 : 14_990, work))], "build plan.yaml");

    private static InputFile Yaml(string name, string prefix, int count) => new(name, Numbered(count, i => FormattableString.Invariant($"- {{id: {prefix}{i}, type: book, title: T, author: \"Lee{i}, A.\", issued: 2011}}\n")));
}
