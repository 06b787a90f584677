using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlanDocs.Revisions;

namespace PlanDocs.Cli;

/// <summary>Changes as JSON, for programs: a list of sections, each with its changes and the whole text of both editions.</summary>
internal static class ChangesAsJson
{
    public static string Write(IReadOnlyList<ChangedSection> sections)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray("sections");
            foreach (var section in sections)
                Write(json, section);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, ChangedSection section)
    {
        json.WriteStartObject();
        json.WriteString("title", section.Title);
        json.WriteString("goal", section.Goal);
        json.WriteStartArray("changes");
        foreach (var change in section.Changes)
            Write(json, change);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReportedChange change)
    {
        json.WriteStartObject();
        json.WriteString("kind", Name(change.Kind) ?? "changed");
        json.WriteString("what", change.What);
        json.WriteString("before", change.Before);
        json.WriteString("after", change.After);
        json.WriteStartArray("pieces");
        foreach (var piece in change.Pieces)
        {
            json.WriteStartObject();
            json.WriteString("kind", Name(piece.Kind) ?? "kept");
            json.WriteString("text", piece.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string? Name(ChangeKind? kind) => kind switch
    {
        ChangeKind.Inserted => "inserted",
        ChangeKind.Deleted => "deleted",
        ChangeKind.MovedFrom or ChangeKind.MovedTo => "moved",
        _ => null,
    };
}
