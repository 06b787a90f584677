using System.CommandLine;
using PlanDocs.Citations;

namespace PlanDocs.Cli;

/// <summary><c>plandocs styles</c>: the citation styles and languages inside the program.</summary>
internal static class StylesCommand
{
    public static Command Create()
    {
        var command = new Command("styles", "Lists the citation styles that a plan can name, and the languages of their words.");
        command.SetAction(_ =>
        {
            Print(StyledWriter.ForStandardOutput());
            return (int)ExitCode.Done;
        });
        return command;
    }

    public static void Print(StyledWriter writer)
    {
        var styles = BuiltInStyles.Names.Select(name => (Name: name, Style: StyleReader.Read(BuiltInStyles.Style(name)!).Value!)).ToArray();
        var width = styles.Max(style => style.Name.Length);
        var titleWidth = styles.Max(style => style.Style.Title.Length);
        foreach (var (name, style) in styles)
        {
            writer.Write(name.PadRight(width + 2), TextStyle.Strong);
            writer.Write(style.Title.PadRight(titleWidth + 2), TextStyle.Plain);
            writer.WriteLine(style.CitationFormat, TextStyle.Dim);
        }

        writer.WriteLine("", TextStyle.Plain);
        writer.WriteLine("A plan names one of them, or the path of any .csl file, as its `style`; `build --style` overrides it.", TextStyle.Dim);
        writer.WriteLine($"Languages: {string.Join(", ", BuiltInStyles.Languages)}.", TextStyle.Dim);
    }
}
