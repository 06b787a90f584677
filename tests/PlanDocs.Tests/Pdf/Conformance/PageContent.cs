using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;
using PlanDocs.Pdf;

namespace PlanDocs.Tests.Pdf;

/// <summary>What a page's operators show: the text of each marked-content sequence, and what is marked by none.</summary>
internal sealed partial class PageContent
{
    private static readonly HashSet<string> Paints = ["Tj", "TJ", "'", "\"", "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do"];
    private readonly ReadBack _pdf;
    private readonly PdfValue.Dictionary? _resources;
    private readonly Dictionary<string, Dictionary<int, string>> _maps = [];
    private readonly Stack<(string Tag, int Mark, string? Actual)> _open = new();
    private string _font = "";

    private PageContent(ReadBack pdf, PdfValue.Dictionary page) => (_pdf, _resources) = (pdf, pdf.Get(page, "Resources"));

    /// <summary>By identifier of marked content.</summary>
    public Dictionary<int, string> Texts { get; } = [];

    /// <summary>Painting operators that are neither tagged nor an artifact.</summary>
    public List<string> Untagged { get; } = [];

    /// <summary>Marked content begun and not ended, or ended and not begun.</summary>
    public bool IsUnbalanced { get; private set; }

    public HashSet<(string Font, int Code)> Shown { get; } = [];

    public HashSet<string> Drawn { get; } = [];

    /// <summary>The identifiers of marked content in which something is painted, be it a line.</summary>
    public HashSet<int> Painted { get; } = [];

    public static PageContent Read(ReadBack pdf, PdfValue.Dictionary page)
    {
        var content = new PageContent(pdf, page);
        var operands = new List<PdfValue>();
        var data = Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(pdf.Reader.Decode(pdf.Reader.Resolve<PdfValue.Stream>(page["Contents"])!)!));
        for (var parser = new PdfParser(data, 0); ;)
        {
            parser.SkipSpace();
            if (parser.Position >= data.Length)
                break;
            var word = Word().Match(Encoding.Latin1.GetString(data.AsSpan(parser.Position, Math.Min(8, data.Length - parser.Position)))).Value;
            if (word.Length > 0)
            {
                Assert.True(parser.TryReadKeyword(word));
                content.Operate(word, operands);
                operands.Clear();
            }
            else
            {
                operands.Add(parser.ReadValue() ?? throw new InvalidDataException("The content has something that is no operand."));
            }
        }

        content.IsUnbalanced |= content._open.Count > 0;
        return content;
    }

    private void Operate(string word, List<PdfValue> operands)
    {
        if (word is "BDC" or "BMC")
            Begin(((PdfValue.Name)operands[0]).Value, operands.Count > 1 ? operands[1] as PdfValue.Dictionary : null);
        else if (word == "EMC")
            End();
        else if (word == "Tf")
            _font = ((PdfValue.Name)operands[0]).Value;
        if (!Paints.Contains(word))
            return;
        if (!_open.Any(open => open.Tag == "Artifact" || open.Mark >= 0))
            Untagged.Add(word);
        Painted.UnionWith(_open.Select(open => open.Mark));
        if (word == "Do")
            Drawn.Add(((PdfValue.Name)operands[0]).Value);
        if (word is "Tj" or "TJ")
            Show(operands[0]);
    }

    private void Begin(string tag, PdfValue.Dictionary? properties) =>
        _open.Push((tag, _pdf.Integer(properties?["MCID"]) ?? -1, _pdf.Text(properties?["ActualText"])));

    private void End()
    {
        IsUnbalanced |= _open.Count == 0;
        if (_open.TryPop(out var ended) && ended.Actual is { } actual)
            Say(actual);
    }

    private void Show(PdfValue operand)
    {
        foreach (var text in (operand is PdfValue.Array array ? array.Items : [operand]).OfType<PdfValue.String>())
        {
            for (var i = 0; i + 1 < text.Bytes.Length; i += 2)
                Show(BinaryPrimitives.ReadUInt16BigEndian(text.Bytes.Span[i..]));
        }
    }

    private void Show(int code)
    {
        Shown.Add((_font, code));
        if (_open.All(open => open.Actual is null))
            Say(Map(_font).GetValueOrDefault(code, "�"));
    }

    private void Say(string text)
    {
        if (_open.FirstOrDefault(open => open.Mark >= 0, ("", -1, null)) is { Mark: >= 0 and var mark })
            Texts[mark] = Texts.GetValueOrDefault(mark, "") + text;
    }

    private Dictionary<int, string> Map(string font)
    {
        if (!_maps.TryGetValue(font, out var map))
            _maps.Add(font, map = UnicodeMap(_pdf.Data(_pdf.Get(_pdf.Get(_resources, "Font"), font)?["ToUnicode"])));
        return map;
    }

    public static Dictionary<int, string> UnicodeMap(string cmap) => Pair().Matches(cmap).ToDictionary(
        pair => Convert.ToInt32(pair.Groups[1].Value, 16), pair => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(pair.Groups[2].Value)));

    [GeneratedRegex(@"^(?!true|false|null)[A-Za-z'""][A-Za-z0-9*]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"^<([0-9A-F]{4})> <([0-9A-F]*)>$", RegexOptions.Multiline)]
    private static partial Regex Pair();
}
