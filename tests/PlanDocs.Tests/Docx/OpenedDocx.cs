using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace PlanDocs.Tests.Docx;

/// <summary>A DOCX taken apart, to be looked at or broken.</summary>
internal sealed class OpenedDocx(byte[] bytes)
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static OpenedDocx Of(Paper paper)
    {
        var result = PlanDocs.Docx.DocxWriter.Write(paper);
        Assert.NotNull(result.Value);
        return new OpenedDocx(result.Value);
    }

    public static OpenedDocx Of(params Block[] blocks) => Of(SamplePaper.Of(blocks));

    public byte[] Bytes => bytes;

    public XElement Body => Part("word/document.xml").Root!.Element(W + "body")!;

    public IEnumerable<string> PartNames
    {
        get
        {
            using var archive = new ZipArchive(new MemoryStream(bytes));
            return [.. archive.Entries.Select(entry => entry.FullName)];
        }
    }

    public XDocument Part(string name) => XDocument.Parse(Text(name), LoadOptions.PreserveWhitespace);

    public string Text(string name)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        using var reader = new StreamReader(archive.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The paragraphs of a style, as text.</summary>
    public IEnumerable<string> Paragraphs(string style) => Body.Descendants(W + "p")
        .Where(p => (string?)p.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val") == style)
        .Select(TextOf);

    public static string TextOf(XElement element) => string.Concat(element.Descendants(W + "t").Select(text => text.Value));

    /// <summary>Without what a run-in heading leaves at the start of the text in its line.</summary>
    public static string OwnTextOf(XElement element) => string.Concat(element.Descendants(W + "r")
        .Where(run => ((string?)run.Element(W + "rPr")?.Element(W + "rStyle")?.Attribute(W + "val"))?.EndsWith("Char", StringComparison.Ordinal) is not true)
        .SelectMany(run => run.Elements(W + "t"))
        .Select(text => text.Value));

    /// <summary>The same document with one part changed; what is to be replaced must be there.</summary>
    public byte[] Broken(string part, string old, string replacement)
    {
        using var stream = new MemoryStream();
        using (var copy = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in PartNames)
            {
                using var target = copy.CreateEntry(name).Open();
                target.Write(name == part ? Encoding.UTF8.GetBytes(Replaced(Text(name), old, replacement)) : Raw(name));
            }
        }

        return stream.ToArray();
    }

    private byte[] Raw(string name)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        using var source = archive.GetEntry(name)!.Open();
        using var copy = new MemoryStream();
        source.CopyTo(copy);
        return copy.ToArray();
    }

    private static string Replaced(string text, string old, string replacement)
    {
        var index = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(index >= 0, $"'{old}' is not in the part.");
        return text[..index] + replacement + text[(index + old.Length)..];
    }
}
