namespace PlanDocs.Reading;

/// <summary>What there is to say about files and YAML: PD10xx.</summary>
internal static partial class Errors
{
    public static Diagnostic NotUtf8(SourceSpan span) => new(
        "PD1001", Severity.Error, "the file is not UTF-8 text from here on", span, "save the file with the encoding UTF-8");

    public static Diagnostic YamlSyntax(string problem, SourceSpan span, string? help) => new(
        "PD1002", Severity.Error, $"this is not valid YAML: {problem}", span, help);

    public static Diagnostic UnreadText(string text, string taken, SourceSpan span, string help) => new(
        "PD1009", Severity.Warning, $"‘{text}’ is no part of the text: YAML takes it for {taken}", span, help);

    public static Diagnostic DuplicateKey(string key, SourceSpan span, SourceSpan first) => new(
        "PD1003", Severity.Error, $"the key ‘{key}’ stands twice in the same mapping", span, $"it was first written at {first}; keep one of them");

    public static Diagnostic KeyIsNotText(SourceSpan span) => new(
        "PD1004", Severity.Error, "a key must be text, not a list or a mapping", span, "put text with braces or brackets in quotation marks");

    public static Diagnostic UnknownAnchor(string name, SourceSpan span) => new(
        "PD1005", Severity.Error, $"there is no anchor ‘&{name}’ before this alias", span, "a text that starts with an asterisk must stand in quotation marks");

    public static Diagnostic TextTooLarge(string path, int limit) => new(
        "PD1016", Severity.Error, $"the text of this file is larger than {limit} MB", new SourceSpan(new SourceFile(path, ""), 0, 0), "divide it into several files");

    public static Diagnostic TooManyValues(SourceSpan span, int limit) => new(
        "PD1017", Severity.Error, $"this file has more than {limit} values", span, "divide it into several files");

    public static Diagnostic AliasesTooLong(SourceSpan span, int limit) => new(
        "PD1018", Severity.Error, $"the aliases of this file stand for more than {limit} characters", span, "write the repeated parts out, or leave them out");

    public static Diagnostic TooManyItems(string key, int count, int limit, SourceSpan span) => new(
        "PD1019", Severity.Error, FormattableString.Invariant($"‘{key}’ has {count:N0} items, which is more than {limit:N0}"), span, "leave out what no paper has; references may stand in files of their own");

    public static Diagnostic YamlTooDeep(SourceSpan span, int limit) => new(
        "PD1006", Severity.Error, $"lists and mappings are nested deeper than {limit} levels", span);

    public static Diagnostic TooManyAliases(SourceSpan span, int limit) => new(
        "PD1007", Severity.Error, $"the aliases of this file stand for more than {limit} values", span, "write the repeated parts out, or leave them out");

    public static Diagnostic SeveralYamlDocuments(SourceSpan span) => new(
        "PD1008", Severity.Warning, "only the first YAML document of a file is read", span, "remove the line `---` and what follows it");

    public static Diagnostic UnknownKey(string key, string where, SourceSpan span, string? meant, string? keys) => new(
        "PD1010", Severity.Warning, $"{where} has no key ‘{key}’", span, meant is not null ? $"did you mean `{meant}`?" : keys);

    /// <summary>What helps where a key is like none that there is; nothing where there are too many to read.</summary>
    public static string? KeysHere(IReadOnlyCollection<string> known) => known.Count <= 40 ? $"the keys here are: {string.Join(", ", known)}" : null;

    public static Diagnostic WrongType(string what, string expected, string found, SourceSpan span, string? help = null) =>
        WrongType($"‘{what}’ must be {expected}, but is {found}", span, help);

    private static Diagnostic WrongType(string message, SourceSpan span, string? help) => new("PD1011", Severity.Error, message, span, help);

    public static Diagnostic NotOneText(string key, YamlNode node) => WrongType(key, "one text", node.Kind, node.Span, node switch
    {
        YamlSequence when IsBracketed(node) => "write it without brackets, or put it in quotation marks where the brackets belong to it",
        YamlSequence => $"write `{key}: |`, and the paragraphs below it, indented, with an empty line between them",
        _ => "put text with a colon, brackets, or braces in quotation marks",
    });

    private static bool IsBracketed(YamlNode node) => node.Span.File is { } file && node.Span.Start < file.Text.Length && file.Text[node.Span.Start] == '[';

    public static Diagnostic MappingForList(string key, MappingForm form, YamlScalar first) => WrongType(
        key, "a list", "a mapping", first.Span, $"start each {form.Noun} with a hyphen: `- {Written(form.FirstKey, first)}`");

    public static Diagnostic NotAMapping(string key, MappingForm form, string found, YamlNode node) => WrongType(
        $"{form.Where} must be a mapping of keys and values, but this is {found}", node.Span, FormOf(key, form, node));

    private static string FormOf(string key, MappingForm form, YamlNode node) => node switch
    {
        YamlScalar { IsPlain: true, Value: "none" or "None" or "no" or "No" or "nothing" or "n/a" or "N/A" or "false" } => $"leave out `{key}:` where there is none",
        YamlScalar when form.TextKey == form.FirstKey => $"write `- {Written(form.FirstKey, node)}`",
        YamlScalar => $"start the {form.Noun} with `- {form.FirstKey}: …`, and write `{Written(form.TextKey, node)}` below it",
        _ => $"start each {form.Noun} with `- {form.FirstKey}: …`",
    };

    public static Diagnostic MissingKey(string key, string where, SourceSpan span) => new(
        "PD1012", Severity.Error, $"{where} needs {Article.Before(key)} ‘{key}’", span, $"add {Article.Before(key)} `{key}:`");

    public static Diagnostic OtherWordForKey(string key, string where, YamlEntry written) => MissingKey(key, where, written.Key.Span) with
    {
        Help = $"write `{Written(key, written.Value)}` in place of `{written.Key.Value}:`",
    };

    /// <summary>A key with its value, where that is short and on one line.</summary>
    public static string Written(string key, YamlNode value) =>
        value is YamlScalar { IsNull: false, Value.Length: <= 40 } scalar ? $"{key}: {YamlText.Scalar(scalar.Value)}" : $"{key}:";

    public static Diagnostic UnknownWord(string what, string word, SourceSpan span, string? meant, IEnumerable<string> known) => new(
        "PD1013", Severity.Error, $"‘{word}’ is no {what}", span,
        (meant is null ? "" : $"did you mean `{meant}`? ") + $"possible are: {string.Join(", ", known)}");

    public static Diagnostic NoSuchDate(string text, SourceSpan span, string help) => new(
        "PD1014", Severity.Error, $"there is no date ‘{text}’", span, help);

    public static Diagnostic NotADate(string text, SourceSpan span, string? help) => new(
        "PD1015", Severity.Error, $"‘{text}’ is not a date", span, help ?? "write year, month, and day: 2026-12-07");
}
