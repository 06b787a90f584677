using System.IO.Compression;
using PlanDocs.Tests.Pdf;

namespace PlanDocs.Tests.Building;

/// <summary>What an audience is not to see is searched for in every byte of its files, decompressed.</summary>
public sealed class AudienceTests : IDisposable
{
    private const string Secret = "Xylophone";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static string Plan(string more = "") => $$"""
        plandocs: 1
        title: A Plan
        author: {name: Maya Ortiz, email: m@x.example}
        date: 2026-11-23
        paper: {contents: true}
        {{more}}
        sections:
          - {heading: Open, text: "All see this [@open]."}
          - {heading: {{Secret}} Section, id: {{Secret}}-section, audience: family, text: "{{Secret}} text [@hidden].[^n]\n\n[^n]: {{Secret}} note."}
          - {timeline: all, audience: [family, public]}
          - goals: [a, {{Secret}}-goal]
        goals:
          - id: a
            title: First
            rationale: why
            horizon: 2029
            parts: [{heading: {{Secret}} Part, text: {{Secret}}, audience: family}]
            actions: [{title: {{Secret}} action, audience: family}]
            milestones: [{title: Step, due: 2027}, {title: {{Secret}} step, due: 2028, audience: family}]
          - {id: {{Secret}}-goal, title: {{Secret}} Goal, rationale: {{Secret}}, horizon: 2031, audience: [family], competencies: [{{Secret}}ism]}
        appendices:
          - {id: {{Secret}}-apx, heading: {{Secret}} Appendix, text: {{Secret}}, audience: family}
        references:
          - {id: open, type: book, title: Open Work, author: "Lee, Ann", issued: 2019, publisher: Press}
          - {id: hidden, type: book, title: {{Secret}} Work, author: "Ng, Zoe", issued: 2020, publisher: Press}
        """;

    [Fact]
    public void What_an_audience_does_not_see_is_nowhere_in_its_files()
    {
        var built = Build("public", Plan());

        Assert.Equal(2, built.Documents.Count);
        foreach (var document in built.Documents)
        {
            Assert.DoesNotContain(Secret, Everything(document), StringComparison.OrdinalIgnoreCase);
            Assert.Contains("First", Everything(document), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_it_did_not_see_of_the_edition_before_is_not_among_the_deletions()
    {
        _folder.Write("plan.yaml", Plan());
        var path = _folder.Write("next.yaml", "plandocs: 1\nedition: 2027\nrevises: plan.yaml\ntitle: A Plan\nauthor: Maya Ortiz\ngoals: [{id: a, title: First, statement: New words., rationale: why, horizon: 2029}]\n");
        var options = new BuildOptions(path) { Documents = DocumentKinds.All, Pdf = new PlanDocs.Pdf.PdfOptions { Uncompressed = true } };

        var seen = Pipeline.Run(options with { Audience = "family" }, new BuildResources()).Documents;
        var unseen = Pipeline.Run(options with { Audience = "public" }, new BuildResources()).Documents;

        Assert.Contains(Secret, Everything(seen[2]), StringComparison.Ordinal);
        Assert.Equal(3, unseen.Count);
        Assert.All(unseen, document => Assert.DoesNotContain(Secret, Everything(document), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Those_for_whom_it_is_and_everybody_without_a_name_see_it()
    {
        Assert.All(Build("family", Plan()).Documents.Concat(Build(null, Plan()).Documents), document => Assert.Contains(Secret, Everything(document), StringComparison.Ordinal));
    }

    [Fact]
    public void The_source_is_embedded_only_for_those_who_see_all_of_it()
    {
        Assert.True(Build("family", Plan("embed-source: true")).Documents[0].CarriesSource);
        var built = Build("public", Plan("embed-source: true"));
        Assert.False(built.Documents[0].CarriesSource);
        Assert.Contains(built.Diagnostics, found => found is { Code: "PD9093", Severity: Severity.Warning });
        Assert.Contains(Build("public", Plan(), embed: true).Diagnostics, found => found is { Code: "PD9092", Severity: Severity.Error });
    }

    [Fact]
    public void The_attachment_never_carries_the_plan() => Assert.False(Build(null, Plan("embed-source: true")).Documents[1].CarriesSource);

    [Fact]
    public void A_mention_of_what_is_hidden_is_an_error()
    {
        var built = Build("public", Plan("abstract: \"See @goal-" + Secret + "-goal.\""));

        Assert.Contains(built.Diagnostics, found => found is { Code: "PD1266", Severity: Severity.Error } && found.Span.Position.Line == 6);
        Assert.Empty(built.Documents);
    }

    [Fact]
    public void A_name_that_the_plan_does_not_know_is_a_warning_with_the_one_that_is_meant() =>
        Assert.Contains(Build("famly", Plan()).Diagnostics, found => found is { Code: "PD1265", Help: "did you mean `family`?" });

    private BuiltDocuments Build(string? audience, string yaml, bool embed = false) => Pipeline.Run(
        new BuildOptions(_folder.Write("plan.yaml", yaml)) { Documents = DocumentKinds.All, Audience = audience, EmbedSource = embed, Pdf = new PlanDocs.Pdf.PdfOptions { Uncompressed = true } },
        new BuildResources());

    /// <summary>Every part of the DOCX, and of the PDF its bytes, its words as they are read back, its metadata, its outline, and its text strings.</summary>
    private static string Everything(BuiltDocument document)
    {
        var text = new System.Text.StringBuilder();
        using var archive = new ZipArchive(new MemoryStream(document.Docx!));
        foreach (var entry in archive.Entries)
        {
            text.Append(entry.FullName);
            using var reader = new StreamReader(entry.Open());
            text.Append(reader.ReadToEnd());
        }

        var raw = System.Text.Encoding.Latin1.GetString(document.Pdf!);
        var read = ReadBack.Of(document.Pdf!);
        return text.Append(raw).Append(Decoded(raw)).Append(read.Text(read.Elements[0])).ToString();
    }

    /// <summary>Strings in hexadecimal digits as UTF-16 and as UTF-8.</summary>
    private static string Decoded(string raw) => string.Concat(System.Text.RegularExpressions.Regex.Matches(raw, "<([0-9A-F]{4,})>")
        .Where(match => match.Groups[1].Length % 2 == 0)
        .Select(match => Convert.FromHexString(match.Groups[1].Value))
        .Select(bytes => System.Text.Encoding.BigEndianUnicode.GetString(bytes) + System.Text.Encoding.UTF8.GetString(bytes)));
}
