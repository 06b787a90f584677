namespace PlanDocs.Cli;

/// <summary>What people type: the examples below the help of each command.</summary>
internal static class Examples
{
    /// <param name="command">The command's name; the program's own for the root.</param>
    public static IReadOnlyList<(string Line, string Meaning)> Of(string command) => command switch
    {
        "plandocs" =>
        [
            ("plandocs new \"Maya Ortiz\"", "start a plan"),
            ("plandocs build maya-ortiz/career-plan.yaml", "make its PDF and DOCX"),
        ],
        "new" =>
        [
            ("plandocs new \"Maya Ortiz\"", "a commented plan in the folder maya-ortiz"),
            ("plandocs new \"Maya Ortiz\" --kind professional -o plan", "a professional paper, in the folder plan"),
            ("plandocs new \"Maya Ortiz\" --from essay.docx", "a plan made of an essay that is there already"),
        ],
        "build" =>
        [
            ("plandocs build career-plan.yaml", "output/career-plan.pdf and output/career-plan.docx"),
            ("plandocs build career-plan.yaml --to docx -o drafts", "the DOCX alone, in the folder drafts"),
            ("plandocs build plans", "every plan in the folder plans, side by side"),
            ("plandocs build career-plan.yaml --set goals.0.status=met --date 2027-01-15", "as if the plan said so"),
        ],
        "watch" => [("plandocs watch career-plan.yaml", "build at every save; stop with Ctrl+C")],
        "revise" => [("plandocs revise career-plan.yaml", "the draft of next year's edition, beside the plan")],
        "history" => [("plandocs history career-plan.yaml", "what became of each goal, edition by edition")],
        "compare" =>
        [
            ("plandocs compare plan-2026.yaml plan-2027.yaml", "what changed, by goal and section"),
            ("plandocs compare plan-2026.yaml plan-2027.yaml --to docx,pdf", "and the new paper with its changes, into output"),
        ],
        "check" =>
        [
            ("plandocs check career-plan.yaml", "what a careful reader would mark"),
            ("plandocs check plans --strict --assignment capstone.yaml", "every plan of a class against its assignment; warnings fail"),
            ("plandocs check career-plan.yaml --format sarif > plandocs.sarif", "for a code host, which shows it at the line"),
        ],
        "explain" => [("plandocs explain PD3107", "what the code means, with an example"), ("plandocs explain", "every code")],
        "count" => [("plandocs count career-plan.yaml", "words by section, and pages")],
        "import" =>
        [
            ("plandocs import library.bib -o references.yaml", "an export of Zotero as a plan's references"),
            ("plandocs import search.ris", "the same to the terminal"),
        ],
        "extract" => [("plandocs extract career-plan.pdf -o source", "the files of a PDF that was built with --embed-source")],
        "doctor" => [("plandocs doctor", "the fonts of this machine"), ("plandocs doctor career-plan.yaml", "and whether they have every character of a plan")],
        "styles" => [("plandocs styles", "the names that a plan's `style` and --style know")],
        "schema" =>
        [
            ("plandocs schema > plan.schema.json", "for the line `# yaml-language-server: $schema=plan.schema.json` of a plan"),
            ("plandocs schema references > references.schema.json", "the same for a file of references"),
        ],
        "completion" => [("plandocs completion bash > ~/.local/share/bash-completion/completions/plandocs", "complete commands and options in bash")],
        _ => [],
    };
}
