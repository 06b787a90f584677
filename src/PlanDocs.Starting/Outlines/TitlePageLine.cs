using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanDocs.Starting;

/// <summary>Tells what a line of a title page is: by a label before it, or by its words.</summary>
internal static partial class TitlePageLine
{
    internal enum Kind
    {
        Unknown,
        Author,
        Affiliation,
        Course,
        Instructor,
        Date,
        RunningHead,
        PageNumber,
    }

    public static (Kind Kind, string Value) Of(string line)
    {
        var bare = line.Trim('*', '_', ' ').TrimEnd('\\').Trim();
        if (Label().Match(bare) is { Success: true } label && KindOf(label.Groups["label"].Value) is var labelled && labelled != Kind.Unknown)
            return (labelled, label.Groups["value"].Value.Trim('*', '_', ' '));
        if (PageNumber().IsMatch(bare))
            return (Kind.PageNumber, bare);
        if (DateOf(bare) is not null)
            return (Kind.Date, bare);
        if (Course().IsMatch(bare))
            return (Kind.Course, bare);
        if (Instructor().IsMatch(bare))
            return (Kind.Instructor, bare);
        if (Affiliation().IsMatch(bare))
            return (Kind.Affiliation, bare);
        return Person().IsMatch(bare) ? (Kind.Author, By().Replace(bare, "")) : (Kind.Unknown, bare);
    }

    /// <summary>A day, as 2026-12-07; null for other text.</summary>
    public static string? DateOf(string text)
    {
        text = Ordinal().Replace(text.Replace("\\", "", StringComparison.Ordinal), "$1").Replace("Sept.", "Sep", StringComparison.Ordinal).Replace("Sept ", "Sep ", StringComparison.Ordinal);
        string[] forms = ["MMMM d, yyyy", "MMM d, yyyy", "MMM. d, yyyy", "d MMMM yyyy", "d MMM yyyy", "yyyy-MM-dd", "M/d/yyyy", "MMMM d yyyy", "dddd, MMMM d, yyyy", "d.M.yyyy", "d. M. yyyy"];
        text = DayAndMonth().Replace(text, match => MonthNames.Number(match.Groups["month"].Value) is { } month ? $"{match.Groups["year"].Value}-{month:00}-{match.Groups["day"].Value.PadLeft(2, '0')}" : match.Value);
        return DateOnly.TryParseExact(text.Trim(), forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date)
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    public static (string? Number, string? Name) CourseOf(string text)
    {
        var match = Course().Match(text);
        return match.Success ? (match.Groups["number"].Value, match.Groups["name"].Value is { Length: > 0 } name ? name : null) : (null, text);
    }

    private static Kind KindOf(string label) => label.ToLowerInvariant() switch
    {
        "author" or "name" or "student" or "student name" or "by" or "submitted by" or "prepared by" or "autor" or "autorin" or "verfasser" or "verfasserin" or "vorgelegt von" or "eingereicht von" or "autora" or "estudiante" or "nombre" or "auteur" or "auteure" or "nom" or "par" => Kind.Author,
        "course" or "class" or "kurs" or "lehrveranstaltung" or "modul" or "curso" or "asignatura" or "cours" => Kind.Course,
        "instructor" or "professor" or "teacher" or "advisor" or "adviser" or "faculty advisor" or "submitted to" or "dozent" or "dozentin" or "betreuer" or "betreuerin" or "profesor" or "profesora" or "docente" or "professeur" or "professeure" => Kind.Instructor,
        "date" or "due" or "due date" or "submitted" or "date submitted" or "datum" or "abgabedatum" or "abgabe" or "fecha" or "fecha de" or "date de" => Kind.Date,
        "institution" or "affiliation" or "university" or "department" or "school" or "program" or "hochschule" or "universität" or "universidad" or "facultad" or "université" or "fachbereich" => Kind.Affiliation,
        "running head" => Kind.RunningHead,
        _ => Kind.Unknown,
    };

    [GeneratedRegex(@"^(?<label>[\p{L}]+(?: [\p{L}]+)?)\s*:\s*(?<value>\S.*)$")]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:page\s+)?\d{1,3}$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"(\d)(?:st|nd|rd|th)\b")]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"^(?<day>\d{1,2})\.?\s+(?:de\s+)?(?<month>\p{L}+)\s+(?:de\s+)?(?<year>\d{4})$")]
    private static partial Regex DayAndMonth();

    [GeneratedRegex(@"^(?<number>\p{Lu}{2,5}[\s-]?\d{2,4}[A-Z]?(?:[-.]\d{1,3})?)\b(?:\s*[:,–—-]\s*|\s+|$)(?<name>.*)$")]
    private static partial Regex Course();

    [GeneratedRegex(@"^(?:Instructor|Professor|Professorin|Prof\.|Dr\.|Dra\.|Advisor|Adviser|Profesora?|Dozent(?:in)?|Professeure?)\s")]
    private static partial Regex Instructor();

    [GeneratedRegex(@"\b(?:University|Universität|College|School|Department|Institute|Faculty|Academy|Polytechnic|Hochschule|Institut|Fachbereich|Fakultät|Universidad|Facultad|Departamento|Instituto|Escuela|Université|Faculté|École)\b")]
    private static partial Regex Affiliation();

    [GeneratedRegex(@"^(?:[Bb]y\s+)?\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|da|van|von|der|la|del|and|&|y),?){1,9}$")]
    private static partial Regex Person();

    [GeneratedRegex(@"^by\s+", RegexOptions.IgnoreCase)]
    private static partial Regex By();
}
