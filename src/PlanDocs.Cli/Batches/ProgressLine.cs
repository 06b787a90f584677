using System.Globalization;

namespace PlanDocs.Cli;

/// <summary>One line of a terminal that is written over and over; nothing where there is no terminal.</summary>
/// <param name="writer">Null where nobody watches.</param>
/// <param name="width">Of the terminal, in cells.</param>
internal sealed class ProgressLine(TextWriter? writer, int width)
{
    private const int BarLength = 24;
    private int _shown;

    public static ProgressLine ForStandardError(bool isQuiet) =>
        isQuiet || Console.IsErrorRedirected ? new ProgressLine(null, 0) : new ProgressLine(Console.Error, Math.Max(40, Console.WindowWidth));

    public void Show(int done, int count, string name)
    {
        if (writer is null)
            return;
        var filled = BarLength * done / Math.Max(1, count);
        var line = string.Create(CultureInfo.InvariantCulture, $"[{new string('#', filled)}{new string('.', BarLength - filled)}] {done}/{count} {SourceExcerpt.Visible(name)}");
        line = line.Length < width ? line : line[..(width - 1)];
        writer.Write('\r' + line.PadRight(_shown));
        _shown = line.Length;
    }

    public void Clear()
    {
        if (_shown > 0)
            writer!.Write('\r' + new string(' ', _shown) + '\r');
        _shown = 0;
    }
}
