using static PlanDocs.Fuzzing.HostileText;

namespace PlanDocs.Fuzzing;

/// <summary>Citation styles that print without end.</summary>
internal static class StyleLimits
{
    public static IReadOnlyList<LimitCase> Cases { get; } =
    [
        Style("characters of a style", "a comment", "PD2020", isBeyond => (Fill(" ", isBeyond ? 0 : 1), $"<!--{Fill("word ", isBeyond ? 2_000_100 : 1_999_000)}-->", "<text variable=\"title\"/>")),
        Style("characters of a style", "macros", null, _ => ("", Numbered(28_000, i => FormattableString.Invariant($"<macro name=\"m{i}\"><text variable=\"title\"/></macro>")), "<text variable=\"title\"/>")),
        Style("elements of a style in one another, through macros too", "groups", "PD2018", isBeyond => ("", "", Repeat("<group>", isBeyond ? 50_000 : 190) + "<text variable=\"title\"/>" + Repeat("</group>", isBeyond ? 50_000 : 190))),
        Style("elements of a style, macros written out", "macros that double", "PD2021", isBeyond => ("", Chain(isBeyond ? 40 : 20), "<text macro=\"m0\"/>")),
        Style("elements of a style that are rendered for a paper", "macros that double", "PD2022", isBeyond => ("", Chain(isBeyond ? 18 : 16), "<text macro=\"m0\"/>")),
        Style("a macro that calls itself", "a circle", "PD2014", isBeyond => ("", isBeyond ? "<macro name=\"m0\"><text macro=\"m0\"/></macro>" : "<macro name=\"m0\"><text variable=\"title\"/></macro>", "<text macro=\"m0\"/>")),
    ];

    private static LimitCase Style(string limit, string shape, string? code, Func<bool, (string Space, string Macros, string Layout)> style) =>
        new(limit, shape, code, isBeyond =>
        [
            Plan(Repeat("[@lee] ", 20), "style: style.csl\nreferences: [{id: lee, type: book, title: T, author: \"Lee, A.\", issued: 2011}]\n"),
            new("style.csl", Csl(style(isBeyond))),
        ], "build plan.yaml");

    private static string Csl((string Space, string Macros, string Layout) style) =>
        $"<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"in-text\" version=\"1.0\"><info><title>S</title></info>{style.Space}{style.Macros}<citation><layout>{style.Layout}</layout></citation><bibliography><layout><text variable=\"title\"/></layout></bibliography></style>";

    /// <summary>Each macro calls the next twice.</summary>
    private static string Chain(int count) =>
        Numbered(count, i => FormattableString.Invariant($"<macro name=\"m{i}\"><text macro=\"m{i + 1}\"/><text macro=\"m{i + 1}\"/></macro>")) + $"<macro name=\"m{count}\"><text variable=\"title\"/></macro>";
}
