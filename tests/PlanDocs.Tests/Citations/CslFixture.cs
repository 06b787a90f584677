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

    public string Result => _sections["RESULT"].Trim();

    public string Style => _sections["CSL"].Trim();

    public JsonElement Input => JsonDocument.Parse(_sections["INPUT"]).RootElement;

    public JsonElement? CitationItems => Json("CITATION-ITEMS");

    public JsonElement? Citations => Json("CITATIONS");

    private JsonElement? Json(string section) => _sections.TryGetValue(section, out var text) ? JsonDocument.Parse(text).RootElement : null;

    [GeneratedRegex(@">>=+ ([A-Z-]+) =+>>(.*?)<<=+ \1 =+<<", RegexOptions.Singleline)]
    private static partial Regex Sections();
}
