namespace PlanDocs.Pdf;

/// <summary>Writes runs of glyphs as text objects (ISO 32000-1 9.4).</summary>
internal sealed class TextWriter(PdfBuffer content)
{
    private EmbeddedFont? _font;
    private double _size;
    private double _rise;
    private bool _inArray;
    private bool _inString;
    private double _pending;

    public void Write(TextRun run, EmbeddedFont font, double baseline)
    {
        content.Raw("BT\n");
        SetFont(font, run.Size);
        content.Raw("1 0 0 1 ").Numbers(run.X, baseline).Raw("Tm\n");
        _pending = 0;
        if (IsInOrder(run.Glyphs))
            WriteClusters(run, font);
        else
            WriteReplaced(run, font, 0, run.Glyphs.Count, run.Text);
        EndArray();
        Rise(0);
        content.Raw("ET\n");
    }

    /// <summary>Whether characters come in the order of glyphs; they do not where text runs from right to left.</summary>
    private static bool IsInOrder(IReadOnlyList<PositionedGlyph> glyphs)
    {
        for (var i = 1; i < glyphs.Count; i++)
        {
            if (glyphs[i].Cluster < glyphs[i - 1].Cluster)
                return false;
        }

        return true;
    }

    private void WriteClusters(TextRun run, EmbeddedFont font)
    {
        for (var start = 0; start < run.Glyphs.Count;)
        {
            var end = start + 1;
            while (end < run.Glyphs.Count && run.Glyphs[end].Cluster == run.Glyphs[start].Cluster)
                end++;
            WriteCluster(run, font, start, end);
            start = end;
        }
    }

    private void WriteCluster(TextRun run, EmbeddedFont font, int start, int end)
    {
        var text = ClusterText.Of(run, start, end);
        if (end == start + 1 && ClusterText.NeedsNoHelp(text) && font.Map(font.Place(run.Glyphs[start].Id), text))
            Show(font, run, start);
        else
            WriteReplaced(run, font, start, end, text);
    }

    /// <summary>Glyphs that do not say by themselves what they stand for (ISO 32000-1 14.9.4).</summary>
    private void WriteReplaced(TextRun run, EmbeddedFont font, int start, int end, ReadOnlySpan<char> text)
    {
        EndArray();
        content.Raw("/Span <</ActualText <FEFF").HexText(text).Raw(">>> BDC\n");
        for (var i = start; i < end; i++)
        {
            // Every glyph shown has characters of its own, too (ISO 19005-2 6.2.11.7.2); those of the first use will do.
            font.Map(font.Place(run.Glyphs[i].Id), ClusterText.Fallback(ClusterText.At(run, i)));
            Show(font, run, i);
        }

        EndArray();
        content.Raw("EMC\n");
    }

    private void Show(EmbeddedFont font, TextRun run, int index)
    {
        var glyph = run.Glyphs[index];
        var scale = 1000.0 / font.Face.UnitsPerEm;
        Rise(glyph.OffsetY * _size / font.Face.UnitsPerEm);
        Move(glyph.OffsetX * scale);
        var place = font.Place(glyph.Id);
        var width = font.Width(place);
        if (font.Identifier(place) is > 0 and var identifier)
            ShowGlyph(identifier);
        else
            width = 0;
        Move(((glyph.Advance - glyph.OffsetX) * scale) - width);
    }

    private void ShowGlyph(int identifier)
    {
        Adjust();
        if (!_inArray)
            content.Raw("[");
        if (!_inString)
            content.Raw("<");
        (_inArray, _inString) = (true, true);
        content.Hex16(identifier);
    }

    private void Move(double thousandths) => _pending += thousandths;

    /// <summary>Moves the pen by whole thousandths of the em and carries the rest on, so that errors do not add up.</summary>
    private void Adjust()
    {
        var whole = Math.Round(_pending);
        if (whole == 0)
            return;
        if (_inString)
            content.Raw(">");
        _inString = false;
        content.Raw(_inArray ? "" : "[").Integer((long)-whole);
        _inArray = true;
        _pending -= whole;
    }

    private void EndArray()
    {
        if (_inArray)
            content.Raw(_inString ? ">]TJ\n" : "]TJ\n");
        (_inArray, _inString) = (false, false);
    }

    private void Rise(double points)
    {
        if (Math.Abs(points - _rise) < 0.001)
            return;
        EndArray();
        content.Number(_rise = points).Raw(" Ts\n");
    }

    private void SetFont(EmbeddedFont font, double size)
    {
        if (_font == font && _size == size)
            return;
        (_font, _size) = (font, size);
        content.Raw(font.Name).Raw(" ").Number(size).Raw(" Tf\n");
    }
}
