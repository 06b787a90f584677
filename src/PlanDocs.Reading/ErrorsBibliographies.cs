namespace PlanDocs.Reading;

/// <summary>What there is to say about references: PD13xx.</summary>
internal static partial class Errors
{
    public static Diagnostic NoReferences(SourceSpan span) => new(
        "PD1301", Severity.Error, "references must be a list of works", span, "start each work with `- id:`");

    public static Diagnostic NotAReference(string found, SourceSpan span) => new(
        "PD1302", Severity.Error, $"a reference must be a mapping, but this is {found}", span, "write `- id: key`, and the work's `type:`, `title:` … below it");

    public static Diagnostic DuplicateReference(string key, SourceSpan span, SourceSpan first) => new(
        "PD1303", Severity.Error, $"two references have the key ‘{key}’", span, $"the first is at {first}");

    public static Diagnostic UnknownReferenceType(string type, SourceSpan span, string? meant) => new(
        "PD1304", Severity.Warning, $"there is no type of work ‘{type}’; it is treated as a document", span, meant is null ? null : $"did you mean `{meant}`?");

    public static Diagnostic EmptyName(SourceSpan span) => new(
        "PD1306", Severity.Warning, "this name is empty", span, "write `Family, Given`, or `literal:` for a group");

    public static Diagnostic TornNames(string name, SourceSpan span) => new(
        "PD1307", Severity.Warning, "in square brackets, a comma parts the list, so this name became two", span, $"put each name in quotation marks: [\"{name}\"]");

    public static Diagnostic PersonWithoutComma(string name, SourceSpan span) => new(
        "PD1308", Severity.Warning, $"‘{name}’ is read as the name of a group, since no comma parts family and given name", span,
        $"write `{name[(name.LastIndexOf(' ') + 1)..]}, {name[..name.LastIndexOf(' ')]}`; a group is `literal: {name}`");

    public static Diagnostic SeveralNames(string names, SourceSpan span) => new(
        "PD1309", Severity.Warning, $"‘{names}’ is read as one name", span, "write a list with a name in each line: `- Lee, Ana`; a group is `- literal: …`");

    public static Diagnostic MalformedEntry(string what, SourceSpan span) => new(
        "PD1310", Severity.Warning, $"this entry cannot be read: {what}", span, "it is left out; the entries around it are read");

    public static Diagnostic EmptyEntry(string key, SourceSpan span) => new(
        "PD1311", Severity.Warning, $"the entry ‘{key}’ has no fields and is left out", span);

    public static Diagnostic RepeatedEntry(string key, SourceSpan span, SourceSpan first) => new(
        "PD1312", Severity.Warning, $"a second entry has the key ‘{key}’ and is left out", span, $"the first is at {first}");

    public static Diagnostic RepeatedField(string name, string key, SourceSpan span) => new(
        "PD1313", Severity.Warning, $"the entry ‘{key}’ has the field ‘{name}’ twice; the first counts", span);

    public static Diagnostic MissingComma(string name, string key, SourceSpan span) => new(
        "PD1314", Severity.Warning, $"a comma is missing behind the field ‘{name}’ of the entry ‘{key}’", span);

    public static Diagnostic UnknownMacro(string name, SourceSpan span) => new(
        "PD1315", Severity.Warning, $"there is no string macro ‘{name}’, so the word itself is used", span, "define it with `@string`, or put the text in braces");

    public static Diagnostic MissingParent(string key, SourceSpan span, string? meant) => new(
        "PD1316", Severity.Warning, $"there is no entry ‘{key}’ from which this one could inherit", span, meant is null ? null : $"did you mean `{meant}`?");

    public static Diagnostic CircularInheritance(string key, SourceSpan span) => new(
        "PD1317", Severity.Warning, $"the entry ‘{key}’ inherits from itself", span, "remove one `crossref` or `xdata` of the circle");

    public static Diagnostic UnknownCommand(string command, string key, SourceSpan span) => new(
        "PD1318", Severity.Warning, $"the LaTeX command ‘\\{command}’ in the entry ‘{key}’ is not known; its text is kept", span);

    public static Diagnostic AndOthers(string field, string key, SourceSpan span) => new(
        "PD1319", Severity.Warning, $"the {field}s of ‘{key}’ end with “and others”, which names nobody", span, "write out the names; APA lists up to twenty (9.8)");

    public static Diagnostic FieldLeftBehind(string field, int count, SourceSpan span) => new(
        "PD1320", Severity.Warning, count == 1 ? $"the field ‘{field}’ of one work was not carried over" : FormattableString.Invariant($"the field ‘{field}’ of {count} works was not carried over"), span);

    public static Diagnostic RecordNotEnded(SourceSpan span) => new(
        "PD1321", Severity.Warning, "this record does not end before the next one starts", span, "end each record with the line `ER  - `");

    public static Diagnostic TooManyReferences(int limit, SourceSpan span) => new(
        "PD1322", Severity.Error, $"this file has more than {limit} works", span, "export only the works that the paper needs");

    public static Diagnostic MacrosTooLong(int limit, SourceSpan span) => new(
        "PD1323", Severity.Error, $"the string macros of this file stand for more than {limit} characters", span, "write the text out, or leave it out");

    public static Diagnostic SameWork(string key, string other, SourceSpan span, SourceSpan first) => new(
        "PD1330", Severity.Warning, $"‘{key}’ and ‘{other}’ seem to be the same work", span, $"the first is at {first}; cite one of them and remove the other");

    public static Diagnostic MissingField(string key, string work, string what, string variable, SourceSpan span) => new(
        "PD1331", Severity.Warning, $"{work} needs {what}, and ‘{key}’ has none", span, $"add `{variable}:`");

    public static Diagnostic NotADoi(string doi, SourceSpan span) => new(
        "PD1332", Severity.Warning, $"‘{doi}’ is not a DOI", span, "a DOI starts with 10., a number, and a slash: 10.1525/tph.2014.36.4.26");

    public static Diagnostic NotADateOfAWork(string text, SourceSpan span) => new(
        "PD1339", Severity.Warning, $"‘{text}’ is not a date, and is printed as it stands", span, "write 2019, 2019-05, 2019-05-12, or Spring 2019; words such as `in press` are printed, too");

    public static Diagnostic FutureYear(string key, int year, int today, SourceSpan span) => new(
        "PD1333", Severity.Warning, FormattableString.Invariant($"‘{key}’ is dated {year}, and the plan is of {today}"), span, "correct the year, or the date of the plan; a work to come is `in press`");

    public static Diagnostic SpaceInUrl(string url, SourceSpan span) => new(
        "PD1334", Severity.Warning, $"the address ‘{url}’ has a space in it", span, "remove the space, or write it as %20");

    public static Diagnostic NotAUrl(string url, SourceSpan span) => new(
        "PD1335", Severity.Warning, $"‘{url}’ is no web address", span, "write the whole address, with https://");

    public static Diagnostic RetrievedFromNowhere(string words, SourceSpan span) => new(
        "PD1336", Severity.Warning, $"nothing stands behind ‘{words}’", span, "remove the words, and give the address as `URL:`; APA no longer has them before one (9.35)");

    public static Diagnostic BackwardPages(string range, SourceSpan span) => new(
        "PD1337", Severity.Warning, $"the pages {range} run backwards", span, "the smaller number comes first");

    public static Diagnostic NameInCapitals(string name, SourceSpan span) => new(
        "PD1338", Severity.Warning, $"the name ‘{name}’ is written in capitals", span, "write it as it is spelled in a sentence");

    public static Diagnostic DoubtfulNames(string names, SourceSpan span) => new(
        "PD1340", Severity.Warning, $"‘{names}’ may not be read as the names that it has", span, "compare the names with the entry");

    public static Diagnostic EntryNotInApa(SourceSpan span) => new(
        "PD1341", Severity.Warning, "this entry has no year in parentheses, so it was read by guesses", span, "compare every field with the entry");

    public static Diagnostic EntryWithoutTitle(SourceSpan span) => new(
        "PD1342", Severity.Warning, "no title was found in this entry", span, "add a `title:`");

    public static Diagnostic DoubtfulSource(string source, SourceSpan span) => new(
        "PD1343", Severity.Warning, $"‘{source}’ may not be read as what it is", span, "compare `type:`, `container-title:`, and `publisher:` with the entry");

    public static Diagnostic EntryTooLong(int length, SourceSpan span) => new(
        "PD1344", Severity.Warning, FormattableString.Invariant($"this entry has {length:N0} characters, so it was not taken apart"), span, "give it the fields of a work, or remove it");
}
