using System.Text.Json;

namespace PlanDocs.Cli;

/// <summary>Prints JSON, in which everything beyond ASCII is escaped, so that no terminal takes a character of a plan for a command.</summary>
internal static class JsonOutput
{
    public static void Print(Action<Utf8JsonWriter> write)
    {
        using var output = Console.OpenStandardOutput();
        Write(output, write);
    }

    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
            write(writer);
        output.WriteByte((byte)'\n');
    }
}
