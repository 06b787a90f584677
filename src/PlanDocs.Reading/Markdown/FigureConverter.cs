using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PlanDocs.Reading;

/// <summary>Turns an image into a figure: its text is the alternative text, its title the title, and braces behind it give identifier and width.</summary>
internal sealed partial class FigureConverter(MarkdownReading reading)
{
    /// <summary>An image is alone in its paragraph, but for its attributes.</summary>
    public static bool IsFigure(ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild is LinkInline { IsImage: true } image && RestIsAttributes(image.NextSibling);

    /// <returns>Null where there is no such picture; that has been said.</returns>
    public Figure? Convert(ParagraphBlock paragraph, IReadOnlyList<IReadOnlyList<Inline>> notes)
    {
        var image = (LinkInline)paragraph.Inline!.FirstChild!;
        var end = image.Span.End + 1;
        var (_, attributes) = AttributeList.AtEnd(reading.Slice(end, paragraph.Span.End + 1 - end));
        attributes.ReportAllBut(IsKnown, reading);
        return Convert(image, attributes, notes);
    }

    public Figure? Convert(LinkInline image, AttributeList attributes, IReadOnlyList<IReadOnlyList<Inline>> notes)
    {
        var span = reading.SpanOf(image.Span);
        var picture = reading.Context.Pictures(Uri.UnescapeDataString(image.Url ?? ""), span);
        reading.Diagnostics.AddRange(picture.Diagnostics);
        if (picture.Value is not { } value)
            return null;
        var alternative = Alternative(image, attributes);
        if (alternative.Length == 0)
            reading.Diagnostics.Add(Errors.NoAlternativeText(span));
        return new Figure(attributes.Id, "", Title(image, attributes), value with { Width = Width(attributes), Span = span })
        {
            AlternativeText = alternative,
            Notes = notes,
            Span = span,
        };
    }

    private static bool IsKnown(Attribute attribute) => attribute switch
    {
        { Kind: AttributeKind.Identifier } => true,
        { Kind: AttributeKind.Value } => attribute.Name is "width" or "fig-alt",
        _ => false,
    };

    private static string Alternative(LinkInline image, AttributeList attributes) => attributes.Find("fig-alt")?.Value ?? PlainText(image);

    /// <summary>The title in quotation marks; where Quarto's fig-alt gives the alternative text, the image's own text is the title.</summary>
    private IReadOnlyList<Inline> Title(LinkInline image, AttributeList attributes)
    {
        if (image.Title is { Length: > 0 } written)
            return MarkdownReader.ReadInlines(Title(written, image), reading);
        return attributes.Find("fig-alt") is null ? [] : MarkdownReader.ReadInlines(Text(image), reading);
    }

    private MappedText Text(LinkInline image) => image.LabelSpan.IsEmpty ? reading.Slice(0, 0) : reading.Slice(image.LabelSpan.Start, image.LabelSpan.Length);

    private MappedText Title(string title, LinkInline image)
    {
        var span = image.TitleSpan;
        var quoted = reading.Slice(span.Start, span.Length);
        var at = quoted.Value.IndexOf(title, StringComparison.Ordinal);
        if (at >= 0)
            return quoted.Slice(at, title.Length);
        var place = reading.SpanOf(span).Start;
        return new MappedText(title, reading.Text.File, [.. Enumerable.Repeat(place, title.Length + 1)]);
    }

    private double? Width(AttributeList attributes)
    {
        if (attributes.Find("width") is not { } width)
            return null;
        var match = Length().Match(width.Value);
        if (match.Success && double.TryParse(match.Groups[1].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 10_000)
            return number * PointsPer(match.Groups[2].Value);
        reading.Diagnostics.Add(Errors.BadWidth(width.Value, width.Span));
        return null;
    }

    private static double PointsPer(string unit) => unit switch
    {
        "in" => 72,
        "cm" => 72 / 2.54,
        "mm" => 72 / 25.4,
        "px" => 0.75,
        "%" => 4.68, // of the 6.5 inches between APA's margins
        _ => 1,
    };

    private static bool RestIsAttributes(Markdig.Syntax.Inlines.Inline? rest)
    {
        if (rest is null)
            return true;
        var text = string.Concat(Siblings(rest).Select(sibling => sibling is LiteralInline literal ? literal.Content.ToString() : "\0"));
        return Braces().IsMatch(text);
    }

    private static IEnumerable<Markdig.Syntax.Inlines.Inline> Siblings(Markdig.Syntax.Inlines.Inline? first)
    {
        for (var sibling = first; sibling is not null; sibling = sibling.NextSibling)
            yield return sibling;
    }

    /// <summary>The words of an image's text; alternative text has no formatting.</summary>
    private static string PlainText(ContainerInline container) =>
        string.Concat(container.Descendants().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            LineBreakInline => " ",
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            _ => "",
        })).Trim();

    [GeneratedRegex(@"^\s*(\{[^{}]*\})?\s*$")]
    private static partial Regex Braces();

    [GeneratedRegex(@"^([0-9.]+)\s*(in|cm|mm|pt|px|%)$")]
    private static partial Regex Length();
}
