using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>
/// Reads the entries of a reference list as people print it, in APA's form (chapter 9 and 10 of the manual). What an entry says in another form is kept as far as it
/// can be told, and each doubt is said.
/// </summary>
public static partial class ReferenceListReader
{
    /// <summary>In characters. What is longer is no entry, but text that stands in a list by mistake.</summary>
    private const int LongestEntry = 2_000;

    /// <param name="entries">Each entry as text, in which asterisks or underscores may stand around italics.</param>
    public static IReadOnlyList<ListedWork> Read(IEnumerable<Sourced<string>> entries)
    {
        var keys = new KeyMaker();
        return [.. entries.Select(entry => Read(entry, keys))];
    }

    private static ListedWork Read(Sourced<string> entry, KeyMaker keys)
    {
        var text = ItalicText.Of(Label().Replace(Spaces().Replace(entry.Value, " ").Trim(), ""));
        var item = new ItemBuilder("document", entry.Span);
        var doubts = new List<Diagnostic>();
        var letter = text.Plain.Length > LongestEntry ? ReadAsTitle(item, text, doubts) : EntryHead.Of(text) is { } head ? ReadApa(item, text, head, doubts) : ReadOther(item, text, doubts);
        var work = item.Build(keys.Make(item, null));
        return new ListedWork(work, text.Plain, letter, doubts);
    }

    private static string ReadApa(ItemBuilder item, ItalicText text, EntryHead head, List<Diagnostic> doubts)
    {
        var span = item.Span;
        if (head.TitleFirst is { } title)
            EntryTitle.Add(item, title, span);
        else if (!EntryNames.AddAuthors(item, head.Names, span))
            doubts.Add(Errors.DoubtfulNames(head.Names, span));
        var letter = EntryDate.Add(item, head.Date, span);
        new EntryBody(item, head.TitleFirst is not null, doubts).Read(text.From(head.RestStart));
        return letter;
    }

    /// <summary>An entry without a year in parentheses, as MLA and Chicago have it, or none at all.</summary>
    private static string ReadOther(ItemBuilder item, ItalicText text, List<Diagnostic> doubts)
    {
        doubts.Add(Errors.EntryNotInApa(item.Span));
        OtherEntry.Read(item, text);
        return "";
    }

    private static string ReadAsTitle(ItemBuilder item, ItalicText text, List<Diagnostic> doubts)
    {
        doubts.Add(Errors.EntryTooLong(text.Plain.Length, item.Span));
        item.Add("title", text.Plain, item.Span);
        return "";
    }

    [GeneratedRegex(@"^(?:[-*+•]\s+|\[\d+\]\s*|\d{1,3}\.\s+)")]
    private static partial Regex Label();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
