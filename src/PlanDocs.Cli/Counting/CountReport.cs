using System.Globalization;
using System.Text.Json;
using PlanDocs.Checks;

namespace PlanDocs.Cli;

/// <summary>Words by section and in all, for people and for programs.</summary>
internal sealed class CountReport(PaperCount count, PageCount pages)
{
    private const string Before = "(before the first heading)";

    private IReadOnlyList<(string Name, int Words)> NotCounted =>
    [
        ("title page and other front matter", count.Front),
        ("abstract", count.Abstract),
        ("tables and figures", count.TablesAndFigures),
        ("references", count.References),
        ("appendices", count.Appendices),
    ];

    public void Print(StyledWriter output)
    {
        var rows = count.Sections.Select(section => (Name: new string(' ', 2 * Math.Max(0, section.Level - 1)) + (section.Heading.Length == 0 ? Before : section.Heading), section)).ToList();
        var width = Math.Min(70, rows.Select(row => row.Name.Length).Concat(NotCounted.Select(part => part.Name.Length)).Max());
        foreach (var (name, section) in rows)
            PrintRow(output, name, section.Total, width, TextStyle.Plain);
        PrintRow(output, "Text", count.Text, width, TextStyle.Strong);
        output.WriteLine("", TextStyle.Plain);
        output.WriteLine("Not counted", TextStyle.Dim);
        foreach (var (name, words) in NotCounted)
            PrintRow(output, name, words, width, TextStyle.Dim);
        output.WriteLine("", TextStyle.Plain);
        output.WriteLine($"{BuildReport.Plural(pages.All, "page")}, {Number(pages.Text)} of text", TextStyle.Plain);
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("text", count.Text);
        json.WriteNumber("frontMatter", count.Front);
        json.WriteNumber("abstract", count.Abstract);
        json.WriteNumber("tablesAndFigures", count.TablesAndFigures);
        json.WriteNumber("references", count.References);
        json.WriteNumber("appendices", count.Appendices);
        json.WriteNumber("pages", pages.All);
        json.WriteNumber("textPages", pages.Text);
        json.WriteStartArray("sections");
        foreach (var section in count.Sections)
        {
            json.WriteStartObject();
            json.WriteString("heading", section.Heading);
            json.WriteNumber("level", section.Level);
            json.WriteNumber("own", section.Own);
            json.WriteNumber("total", section.Total);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void PrintRow(StyledWriter output, string name, int words, int width, TextStyle style) =>
        output.WriteLine($"{(name.Length > width ? name[..(width - 1)] + "…" : name).PadRight(width)}  {Number(words),8}", style);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
