namespace PlanDocs.Tests.Revisions;

/// <summary>The sample plan and the same plan a year later, with changes of every kind in it.</summary>
internal static class Editions
{
    private static readonly (string Old, string New)[] Changes =
    [
        // The title page, and a date from which the changes have theirs.
        ("date: 2026-11-23", "date: 2027-11-15"),
        ("due: 2026-12-07", "due: 2027-12-06"),
        ("subtitle: A Career Plan in Digital Preservation", "subtitle: A Revised Career Plan in Digital Preservation"),
        ("  - career planning\n", ""),
        // Words, a sentence replaced as a whole, and a citation with another locator.
        ("valuable records in the building lived on a single external drive.", "precious records in the building lived on one external drive."),
        ("His case for small, incremental, and imperfect preservation freed me from the idea\n          that work not done completely is not worth beginning.", "A year of practice has taught me to read him more slowly than I did before."),
        ("[-@conway2010, pp. 61--65]", "[-@conway2010, pp. 61--64]"),
        // A footnote edited, and one that is new.
        ("Its columns\n              are listed in the @apx-log.", "Its seven columns\n              are explained in the @apx-log."),
        ("die. His earlier study", "die.[^memory] His earlier study"),
        ("          In my practicum at the Northlake Public Library I tested", "          [^memory]: Two of the three guides named below have died since.\n\n          In my practicum at the Northlake Public Library I tested"),
        // Format only.
        ("people first, systems second, and a", "*people first*, systems second, and a"),
        // A paragraph split, and two joined.
        ("what it meant to find themselves there [@caswell2014seeing], and survivors", "what it meant to find themselves there [@caswell2014seeing].\n\n      Survivors"),
        ("what lasted. I will publish", "what lasted. I will still publish"),
        ("a consultant. The third is people. A field that depends on a few experts is as fragile as a\n      drive that holds the only copy.\n\n      These contributions", "a consultant. The third is people. A field that depends on a few experts is as fragile as a\n      drive that holds the only copy. These contributions"),
        // A row changed, one gone, one new; a note edited.
        ("          | Metadata                  |      1       |      1      | Inventory begun                  |\n          | Content                   |      0       |      1      | Formats identified               |", "          | Content                   |      0       |      2      | Formats identified               |\n          | Access                    |      0       |      1      | Reading copies made              |"),
        ("The assessment is my own and was reviewed by the practicum supervisor.", "The assessment was reviewed twice by the practicum supervisor."),
        ("Table: An Entry From the Decision Log {#tbl-entry}", "Table: Another Entry From the Decision Log {#tbl-entry}\n\n      Note. The entry is still valid."),
        // A section renamed, one new with a run-in heading, and a heading of another level.
        ("heading: Context Is Part of the Record", "heading: Context Is Part of Every Record"),
        ("  - heading: Impact of the Program on My Practice\n", "  - heading: What a Year Has Changed\n    text: |\n      A year of work has changed the plan more than I expected [@lee2011; @rinehart2014].\n    sections:\n      - heading: In the Library\n        sections:\n          - heading: In the History Room\n            sections:\n              - heading: Storage\n                text: The second copy now stands in another region.\n  - heading: Impact of the Program on My Practice\n"),
        // A figure that is described otherwise.
        ("Preservation has 164 hours,", "Preservation, the longest bar, has 164 hours,"),
        // A list: an item edited, one gone, one new, one level deeper.
        ("carried out twice, once of them", "carried out three times, one of them"),
        ("             - what it changed, and\n             - what it could not use.", "             - what it changed,\n             - what it could not use, and\n             - what it asked for."),
        ("      - **Decided by.** A name and a role, never a department alone.\n", ""),
        // Milestones and status.
        ("        status: in progress\n        evidence: Draft of the assessment form, tested in the practicum", "        status: met\n        evidence: Published with the library's annual report"),
        ("      - title: Six signed agreements", "      - title: First two agreements signed\n        due: 2029-03-31\n        status: not started\n      - title: Six signed agreements"),
        ("      current: 3\n", "      current: 4\n"),
        // A work that is no longer cited.
        ("[@conway2010]. A second issue", "(the grant makers say so themselves). A second issue"),
    ];

    public static string OldPlan { get; } = Path.Combine(Folders.Data, "career-plan.yaml");

    public static Paper Old => field ??= CitedPaper.Of(OldPlan);

    public static Paper New => field ??= CitedPaper.Of(Write(new TemporaryFolder().Path));

    /// <summary>Writes the new edition with all that it is made of and gives its path.</summary>
    public static string Write(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Folders.Data))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        var text = File.ReadAllText(OldPlan).ReplaceLineEndings("\n");
        foreach (var (old, replacement) in Changes)
        {
            Index(text, old);
            text = text.Replace(old, replacement, StringComparison.Ordinal);
        }

        var path = Path.Combine(folder, "career-plan-2027.yaml");
        File.WriteAllText(path, WithGoalsMoved(text));
        return path;
    }

    /// <summary>The third goal now comes first, and a fourth one is new.</summary>
    private static string WithGoalsMoved(string text)
    {
        var (goals, third, references) = (Index(text, "\n  - id: preservation\n"), Index(text, "\n  - id: teaching\n"), Index(text, "\nreferences:"));
        const string fourth = """
              - id: writing
                title: Write for Small Institutions
                statement: By 2032 I will have published a handbook of forty pages [@lepore2015].
                rationale: Nobody has written it yet.
                milestones:
                  - {title: Outline, due: 2029-03-31, status: not started}
            """;
        return text[..goals] + text[third..references] + text[goals..third] + "\n" + fourth + "\n" + text[references..];
    }

    private static int Index(string text, string part)
    {
        var index = text.IndexOf(part, StringComparison.Ordinal);
        Assert.True(index >= 0, $"‘{part}’ is not in the plan.");
        return index;
    }
}
