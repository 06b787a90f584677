namespace PlanDocs.Cli;

/// <summary>What the command line itself has to say; codes PD9000–PD9999, but PD9004 and PD9005.</summary>
internal static class Errors
{
    public static Diagnostic CannotWrite(string path, string reason) => new(
        "PD9001", Severity.Error, $"cannot write {path}: {reason}", default, "the earlier file, if there was one, is untouched");

    public static Diagnostic OutputWouldReplaceInput(string path) => new(
        "PD9002", Severity.Error, $"the document would replace {path}, which is part of the plan", default, "choose another folder with `--output`");

    public static Diagnostic NoSuchPlan(string path) => new(
        "PD9003", Severity.Error, $"there is no plan {path}", default, "give the path of a YAML file");

    public static Diagnostic CannotReadReferences(string path) => new(
        "PD9006", Severity.Error, $"the file of references {path} cannot be read", default, "give the path of a file that exists");

    public static Diagnostic KeyInSeveralFiles(string key, SourceSpan span, SourceSpan first) => new(
        "PD9007", Severity.Warning, $"the key ‘{key}’ is taken by an earlier file, so this work is left out", span, $"the first is at {first}");

    public static Diagnostic ImportWouldReplaceInput(string path) => new(
        "PD9008", Severity.Error, $"the references would replace {path}, from which they are read", default, "give another file with `--output`");

    public static Diagnostic NoPlanInFolder(string path) => new(
        "PD9009", Severity.Error, $"there is no plan in the folder {path}", default, "a plan is a YAML file that begins with `plandocs: 1`");

    public static Diagnostic PlansShareTheirDocuments(IReadOnlyList<string> paths, string target) => new(
        "PD9010", Severity.Error, $"the documents of {string.Join(" and ", paths)} would have the same name, {Path.GetFileName(target)}", default,
        "build them into different folders, or give the folder above them, whose order is kept");

    public static Diagnostic NoSuchCode(string code, string? meant) => new(
        "PD9040", Severity.Error, $"there is no code ‘{code}’", default, meant is null ? "`plandocs explain` lists all" : $"did you mean {meant}?");

    public static Diagnostic CannotReadAssignment(string path) => new(
        "PD9041", Severity.Error, $"the assignment {path} cannot be read", default, "give the path of a YAML file that begins with `assignment: 1`");

    public static Diagnostic NotAnAssignment(SourceSpan span) => new(
        "PD9042", Severity.Error, "this is not an assignment: an assignment is a mapping of keys and values", span, "start the file with `assignment: 1`");

    public static Diagnostic UnknownAssignmentVersion(string version, SourceSpan span) => new(
        "PD9043", Severity.Error, $"the assignment's format is version {version}, and this program reads version 1", span, "write `assignment: 1`");

    public static Diagnostic BadRange(string key, string found, SourceSpan span) => new(
        "PD9044", Severity.Error, $"‘{key}’ must be a range, but is {found}", span, "write {from: 2500, to: 4000}, 2500-4000, or 10 for at least ten");

    public static Diagnostic BackwardRange(string key, SourceSpan span) => new(
        "PD9045", Severity.Error, $"‘{key}’ ends before it starts", span, "the smaller number comes first");

    public static Diagnostic UnknownKind(string kind, SourceSpan span, string? meant) => new(
        "PD9046", Severity.Error, $"there is no kind of source ‘{kind}’", span, meant is null ? $"the kinds are {string.Join(", ", KindsOfSources.Names)}, and the types of CSL" : $"did you mean `{meant}`?");

    public static Diagnostic CannotReadPaper(string path) => new(
        "PD9020", Severity.Error, $"the paper {path} cannot be read", default, "give the path of a PDF file");

    public static Diagnostic UnsafeName(string name) => new(
        "PD9021", Severity.Error, $"the paper carries a file under the name ‘{name}’, which may lead out of the folder or is unsafe on some system", default, "it was not written; the other files were");

    public static Diagnostic FileIsThere(string path) => new(
        "PD9022", Severity.Error, $"{path} is there already and differs from the file in the paper", default, "give another folder with `--output`");

    public static Diagnostic WouldOverwrite(string path) => new(
        "PD9030", Severity.Error, $"{path} is there already, and nothing was written", default, "give another folder with `--output`");

    public static Diagnostic PlanWithoutYear(string path) => new(
        "PD9060", Severity.Error, $"the plan {path} does not say which year it is for", default, "add `edition:` with its year, or a `date:`");

    public static Diagnostic YearIsNotLater(int year, string path) => new(
        "PD9061", Severity.Error, FormattableString.Invariant($"the edition of {year} cannot revise {path}, which is not of an earlier year"), default, "give a later year with `--year`");

    public static Diagnostic EditionIsThere(string path) => new(
        "PD9062", Severity.Error, $"{path} is there already, and may have been worked on", default, "go on with that file, or give another name with `--output`");

    public static Diagnostic EditionElsewhere(string path) => new(
        "PD9063", Severity.Error, $"{path} lies in another folder than the plan", default, "an edition stands beside the one that it revises, so that both find their references and pictures");

    public static Diagnostic DraftHasErrors(string path) => new(
        "PD9064", Severity.Error, $"{path} would have errors at once", default, "what is told below stands in the plan in a form that cannot be carried on; write it more plainly there");

    public static Diagnostic CannotReadEssay(string path) => new(
        "PD9031", Severity.Error, $"the essay {path} cannot be read", default, "give the path of a file that exists: .txt, .md, or .docx");

    public static Diagnostic OutputLeadsElsewhere(string path, string real) => new(
        "PD9011", Severity.Error, $"{path} is a link to {real}, which lies outside the output folder", default, "remove the link, or name its folder with `--output`");

    public static Diagnostic CannotPrint(string reason) => new(
        "PD9047", Severity.Error, $"what there is to say cannot be printed: {reason}", default, "see where standard output and standard error lead");

    public static Diagnostic Bug(string message) => new(
        "PD9999", Severity.Error, $"PlanDocs failed, and that is its own fault: {message}", default, "please report it with the plan; nothing was written");
}
