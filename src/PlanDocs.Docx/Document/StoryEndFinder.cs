namespace PlanDocs.Docx;

/// <summary>Writes the end of a text once for nothing, to learn with which paragraphs it ends.</summary>
internal static class StoryEndFinder
{
    /// <summary>The index of the last block of which both editions have something; the end of the text starts there.</summary>
    public static int StartOfEnd(IReadOnlyList<Block> blocks)
    {
        var start = blocks.Count - 1;
        while (start > 0 && blocks[start].Change is not null)
            start--;
        return Math.Max(start, 0);
    }

    public static StoryEnd? Find(Paper paper, IReadOnlyList<Block> end)
    {
        if (paper.Revision is not { } revision || end.Count == 0)
            return null;
        // Links and numbers of pages do not matter here, so nothing need be known about the rest of the paper.
        var nothing = paper with { Blocks = [], Revision = null };
        using var document = new WordDocument(paper with { Blocks = end, Revision = revision with { Before = nothing, After = nothing } }, DocxOptions.Default);
        var marks = new List<(ParagraphMark, Change?)>();
        using var xml = new WordXml(Stream.Null) { Tracking = document.Tracking, Watch = (mark, change) => marks.Add((mark, change)) };
        xml.StartRoot("document");
        new BlockWriter(document, new Story(xml)).Write(end);
        xml.End();
        return StoryEnd.Of(marks);
    }
}
