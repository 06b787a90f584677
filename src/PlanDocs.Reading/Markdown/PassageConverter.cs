namespace PlanDocs.Reading;

/// <summary>Turns a passage with attributes into text in another language, small capitals, or underlined text, and says which passages are for a summary.</summary>
internal static class PassageConverter
{
    public static IReadOnlyList<Inline> Convert(PassageInline passage, SourceSpan span, MarkdownReading reading)
    {
        var attributes = AttributeList.Parse(reading.Slice(passage.AttributesStart, passage.AttributesLength));
        attributes.ReportAllBut(IsKnown, reading);
        var language = attributes.Find("lang")?.Value;
        var inside = language is null ? reading : reading with { Context = reading.Context with { Language = language } };
        var content = MarkdownReader.ReadInlines(reading.Slice(passage.Start, passage.Length), inside);
        if (attributes.HasClass("smallcaps"))
            content = [new SmallCaps(content) { Span = span }];
        if (attributes.HasClass("underline"))
            content = [new Underline(content) { Span = span }];
        if (attributes.HasClass("summary"))
            reading.Context.Summary?.Add(content);
        return language is null ? content : [new ForeignText(language, content) { Span = span }];
    }

    private static bool IsKnown(Attribute attribute) => attribute switch
    {
        { Kind: AttributeKind.Class } => attribute.Name is "smallcaps" or "underline" or "summary",
        { Kind: AttributeKind.Value } => attribute.Name == "lang",
        _ => false,
    };
}
