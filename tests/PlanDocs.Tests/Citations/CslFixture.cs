using System.Text.Json;
using System.Text.RegularExpressions;

namespace PlanDocs.Tests.Citations;

/// <summary>One file of the official CSL test suite.</summary>
internal sealed partial class CslFixture
{
    private readonly Dictionary<string, string> _sections = new(StringComparer.Ordinal);

    public CslFixture(string path)
    {
        Name = Path.GetFileNameWithoutExtension(path);
        foreach (Match section in Sections().Matches(File.ReadAllText(path)))
            _sections[section.Groups[1].Value] = section.Groups[2].Value.Trim('\n', '\r');
    }

    public string Name { get; }

    public bool IsBibliography => _sections["MODE"].Trim() == "bibliography";

    /// <summary>
    /// What is to be printed. The marks of a growing document (<c>..[0]</c>, <c>>>[1]</c>) say what an interactive processor prints anew after the last
    /// insertion; a paper is always printed whole, so the words count and the marks do not.
    /// </summary>
    public string Result => IsBibliography || Citations is null ? _sections["RESULT"].Trim() : Marks().Replace(_sections["RESULT"].Trim(), "");

    public string Style => _sections["CSL"].Trim();

    public JsonElement Input => JsonDocument.Parse(_sections["INPUT"]).RootElement;

    public JsonElement? CitationItems => Json("CITATION-ITEMS");

    public JsonElement? Citations => Json("CITATIONS");

    private JsonElement? Json(string section) => _sections.TryGetValue(section, out var text) ? JsonDocument.Parse(text).RootElement : null;

    [GeneratedRegex(@"^ *(>>|\.\.)\[\d+\] ?", RegexOptions.Multiline)]
    private static partial Regex Marks();

    [GeneratedRegex(@">>=+ ([A-Z-]+) =+>>(.*?)<<=+ \1 =+<<", RegexOptions.Singleline)]
    private static partial Regex Sections();
}
