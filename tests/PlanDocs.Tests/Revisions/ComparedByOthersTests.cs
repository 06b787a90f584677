using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PlanDocs.Revisions;

namespace PlanDocs.Tests.Revisions;

/// <summary>What other programs make of the tracked changes of the sample's two editions.</summary>
public class ComparedByOthersTests
{
    [Theory]
    [InlineData("accept")]
    [InlineData("reject")]
    public void Pandoc_reads_the_words_of_either_edition(string changes)
    {
        using var folder = new TemporaryFolder();
        var marked = Save(folder, "marked", Revised.Docx(Revision.Of(Editions.Old, Editions.New)));
        var fresh = Save(folder, "fresh", Revised.Docx(changes == "accept" ? Editions.New : Editions.Old));

        Assert.Equal(Words(fresh, "accept"), Words(marked, changes));
    }

    [Fact]
    public void LibreOffice_reads_insertions_and_deletions_with_author_and_date()
    {
        using var folder = new TemporaryFolder();
        var marked = Save(folder, "marked", Revised.Docx(Revision.Of(Editions.Old, Editions.New)));
        ExternalTool.Run("soffice", "libreoffice-writer", $"-env:UserInstallation=file://{folder.Path}/profile", "--headless", "--convert-to", "odt", "--outdir", folder.Path, marked);

        using var archive = ZipFile.OpenRead(Path.Combine(folder.Path, "marked.odt"));
        using var stream = archive.GetEntry("content.xml")!.Open();
        var changes = XDocument.Load(stream).Descendants().Where(element => element.Name.LocalName == "changed-region").ToList();
        Assert.Contains(changes, change => change.Elements().Any(kind => kind.Name.LocalName == "insertion"));
        Assert.Contains(changes, change => change.Elements().Any(kind => kind.Name.LocalName == "deletion"));
        Assert.All(changes, change => Assert.Equal("Maya Ortiz", change.Descendants().First(element => element.Name.LocalName == "creator").Value));
        Assert.All(changes, change => Assert.StartsWith("2027-11-15", change.Descendants().First(element => element.Name.LocalName == "date").Value, StringComparison.Ordinal));
    }

    private static string Save(TemporaryFolder folder, string name, byte[] docx)
    {
        var path = Path.Combine(folder.Path, name + ".docx");
        File.WriteAllBytes(path, docx);
        return path;
    }

    /// <summary>
    /// Without blanks, because pandoc keeps the empty headings and rows of which it read that all in them is gone; and without the numbers of tables, because it gives
    /// the caption of a table that is gone to the next one.
    /// </summary>
    private static string Words(string path, string changes)
    {
        using var json = JsonDocument.Parse(ExternalTool.Run("pandoc", "pandoc", path, "--from", "docx", "--to", "json", "--track-changes=" + changes));
        var words = new StringBuilder();
        Append(words, json.RootElement.GetProperty("blocks"));
        return Regex.Replace(words.ToString(), "Table[0-9]", "");
    }

    /// <summary>Without the description, which pandoc takes for a caption, also of a table whose rows are all gone.</summary>
    private static void AppendTable(StringBuilder words, JsonElement content)
    {
        foreach (var part in content.EnumerateArray().Skip(3))
            Append(words, part);
    }

    private static void Append(StringBuilder words, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var child in element.EnumerateArray())
                Append(words, child);
        }
        else if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("t", out var kind) && element.TryGetProperty("c", out var content))
        {
            if (kind.GetString() is "Str")
                words.Append(content.GetString());
            else if (kind.GetString() is "Table")
                AppendTable(words, content);
            else
                Append(words, content);
        }
    }
}
