using Spectre.Console;

namespace PlanDocs.Cli;

/// <summary>Writes lines with colour where the reader is a terminal that wants it, and plainly everywhere else (NO_COLOR, a file, a pipe).</summary>
internal sealed class StyledWriter
{
    private readonly TextWriter _plain;
    private readonly IAnsiConsole? _console;

    private StyledWriter(TextWriter plain, IAnsiConsole? console)
    {
        _plain = plain;
        _console = console;
    }

    public static StyledWriter Plain(TextWriter writer) => new(writer, null);

    public static StyledWriter ForStandardError() => For(Console.Error, Console.IsErrorRedirected);

    public static StyledWriter ForStandardOutput() => For(Console.Out, Console.IsOutputRedirected);

    public void Write(string text, TextStyle style)
    {
        if (_console is null)
            _plain.Write(SourceExcerpt.Visible(text));
        else
            _console.Write(SourceExcerpt.Visible(text), StyleOf(style));
    }

    public void WriteLine(string text, TextStyle style)
    {
        Write(text, style);
        if (_console is null)
            _plain.WriteLine();
        else
            _console.WriteLine();
    }

    /// <summary>A terminal begins anew; a file or a pipe goes on.</summary>
    public void ClearScreen() => _console?.Clear();

    private static StyledWriter For(TextWriter writer, bool isRedirected)
    {
        var wantsNoColour = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        if (isRedirected || wantsNoColour)
            return Plain(writer);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        // The terminal wraps by itself; a line cut by the library would tear a caret from its word.
        console.Profile.Width = short.MaxValue;
        return new StyledWriter(writer, console);
    }

    private static Style StyleOf(TextStyle style) => style switch
    {
        TextStyle.Plain => Style.Plain,
        TextStyle.Strong => new Style(decoration: Decoration.Bold),
        TextStyle.Dim => new Style(Color.Grey),
        TextStyle.Warning => new Style(Color.Yellow, decoration: Decoration.Bold),
        TextStyle.Error => new Style(Color.Red, decoration: Decoration.Bold),
        TextStyle.Success => new Style(Color.Green),
        _ => throw new InvalidOperationException($"no look for {style}"),
    };
}
