using System.Text;
using PlanDocs.Reading;

namespace PlanDocs.Starting;

/// <summary>Collects lines of YAML.</summary>
internal sealed class YamlLines
{
    private readonly StringBuilder _yaml = new();

    public void Line(int indent, string text) => _yaml.Append(' ', text.Length == 0 ? 0 : indent).Append(text).Append('\n');

    /// <summary>Lines that are indented already.</summary>
    public void Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            Line(0, line);
    }

    public void Blank() => _yaml.Append('\n');

    public void Comment(int indent, string text) => Line(indent, "# " + Clean(text));

    /// <summary>A key with text on its line; nothing where there is no text.</summary>
    public void Text(int indent, string key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            Line(indent, $"{key}: {YamlText.Scalar(Prose.Line(value))}");
    }

    /// <summary>A key with lines of Markdown below it.</summary>
    public void Block(int indent, string key, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
            return;
        Line(indent, Header(key, lines));
        foreach (var line in lines)
            Line(indent + 2, Clean(line));
    }

    /// <summary>The line above a text. A text whose first line is indented itself needs to be told how much of that is YAML's.</summary>
    public static string Header(string key, IReadOnlyList<string> lines) =>
        lines.Select(Clean).FirstOrDefault(line => !string.IsNullOrWhiteSpace(line)) is [' ', ..] ? $"{key}: |2" : $"{key}: |";

    public override string ToString() => _yaml.ToString();

    /// <summary>What YAML does not take, and what it takes for the end of a line, become spaces.</summary>
    public static string Clean(string line) =>
        string.Concat(line.Select(character => (char.IsControl(character) && character != '\t') || character is '\u2028' or '\u2029' or '\ufffe' or '\uffff' ? ' ' : character)).TrimEnd();
}
