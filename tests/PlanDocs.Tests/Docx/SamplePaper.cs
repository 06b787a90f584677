namespace PlanDocs.Tests.Docx;

/// <summary>A short paper in which every kind of block and inline stands at least once, as a composer and a citation processor would leave it.</summary>
internal static class SamplePaper
{
    private const string Body = "Public libraries keep what their towns would otherwise lose, and the people who work there learn how by doing it, "
        + "by reading, and by asking those who did it before them. ";

    public static PageDesign Design { get; } = ApaPageDesign.Create(
        PageSize.Letter, new FontChoice("Times New Roman", 12), new PageHeader([T("PRESERVING LOCAL MEMORY")], [new PageNumber()], 36));

    public static Paper Create(string title = "Preserving Local Memory: A Career Plan") => new(Metadata(title), Design, [.. Front(title), .. Text(), .. Back()]);

    public static Paper Of(params Block[] blocks) => new(Metadata("A Paper"), Design, blocks);

    public static Text T(string value) => new(value);

    public static Paragraph P(params Inline[] content) => new(content);

    private static PaperMetadata Metadata(string title) => new(title, "en-US")
    {
        Authors = ["Maria Lee", "Jo Hunter"],
        Keywords = ["libraries", "memory"],
        Subject = "Capstone paper",
        Date = new DateOnly(2026, 11, 23),
    };

    private static IEnumerable<Block> Front(string title) =>
    [
        new PlanPart("paper/title", [new PaperTitle([T(title)])]),
        new TitlePageLine([T("Maria Lee"), new Superscript([T("1")]), T(" and Jo Hunter"), new Superscript([T("2")])]),
        new TitlePageLine([T("Department of Information Science, Example University")]),
        new SectionLabel([T("Author Note")], "author-note") { StartsPage = false },
        P(T("Maria Lee: "), new Link(new ExternalTarget("https://orcid.org/0000-0002-1825-0097"), [T("https://orcid.org/0000-0002-1825-0097")])),
        P(T("Correspondence concerning this plan should be addressed to Maria Lee.")),
        new SectionLabel([T("Abstract")], "abstract"),
        P(T(Body + Body)) with { Kind = ParagraphKind.Abstract },
        P(new Emphasis([T("Keywords:")]), T(" libraries, memory")) with { Kind = ParagraphKind.Keywords },
        new Contents([T("Contents")], 3, "contents"),
        new BodyTitle([T(title)]),
    ];

    private static IEnumerable<Block> Text() =>
    [
        P(T(Body), Cited("lee2011", "(Lee, 2011, p. 9)"), T(". "), new CrossReference("table-skills", "Table 1"), T(" and "), new CrossReference("figure-visits", "Figure 1"),
            T(" say more, and so does "), new CrossReference("appendix", "Appendix"), T(".")),
        new Heading(1, [T("Lessons Learned")], "lessons"),
        P(T("Emphasis "), new Emphasis([T("in italics with a "), new Emphasis([T("word")]), T(" upright")]), T(", "), new Strong([T("strong")]), T(", "),
            new Code("plan.yaml"), T(", "), new Underline([T("underlined")]), T(", "), new SmallCaps([T("Small Caps")]), T(", H"), new Subscript([T("2")]), T("O, "),
            new Upright([T("upright")]), T(", and "), new ForeignText("fr", [T("« déjà vu »")]), T("."), new LineBreak(), T("A new line with a footnote."),
            new Footnote([P(T("The note, with "), new Link(new ExternalTarget("https://example.org/a b?q=ü"), [T("a link")]), T(".")), P(T("Its second paragraph."))]),
            T(" This is page "), new PageNumber(), T(".")),
        new Heading(2, [T("Reading & "), new Emphasis([T("Writing")])], "reading"),
        P(T(Body + Body + Body)),
        new BlockQuotation([P(T(Body + Body)), P(T("A second paragraph of the quotation."))]),
        P(T("The paragraph goes on after the quotation, as "), new Link(new InternalTarget("lessons"), [T("said before")]), T(".")) with { Kind = ParagraphKind.Continued },
        new Heading(3, [T("Lists")], "lists"),
        Lists(),
        new ListBlock(ListMarker.Decimal, [new ListItem([P(T("starts at three"))]), new ListItem([P(T("four"))])]) { Start = 3 },
        new CodeBlock("goals:\n  - id: one\n\n    title: First"),
        new Heading(4, [T("A Run-In Heading & Its Text")], "run-in"),
        new PlanPart("goals/one/rationale", [P(T(Body + Body)), P(T("Hebrew: שלום עולם, then English again; Arabic: مرحبا بالعالم."))]),
        new Heading(5, [T("Is This One a Question?")], "question"),
        P(T(Body), Cited("hunter2016", "(Hunter, 2016)"), T(".")),
        SkillsTable(),
        P(T("Text after the table.")),
        MergedTable(),
        new Figure("figure-visits", "Figure 1", [T("Visits by Month")], TestPictures.Png(640, 320)) { AlternativeText = "A grey area that darkens to the right.", Notes = [[new Emphasis([T("Note.")]), T(" Made for a test.")]] },
    ];

    private static IEnumerable<Block> Back() =>
    [
        new ReferenceList([T("References")], "references")
        {
            Entries =
            [
                new ReferenceEntry("hunter2016", [T("Hunter, J. (2016). "), new Emphasis([T("Archives of small towns")]), T(". Example Press. "), Doi("10.1000/182")]),
                new ReferenceEntry("lee2011", [T("Lee, M. (2011). Reading rooms and the people in them: A study of forty public libraries in three states. "),
                    new Emphasis([T("Journal of Libraries, 12")]), T("(3), 1–20. "), Doi("10.1000/183")]),
            ],
        },
        new SectionLabel([T("Appendix"), new LineBreak(), T("Questions Asked")], "appendix"),
        P(T("The questions follow.")),
        new Table("table-a1", "Table A1", [T("Numbers")]) { Columns = [new(TextAlignment.Start)], Body = [new([Cell("one")])] },
    ];

    private static ListBlock Lists() => new(ListMarker.Bullet,
    [
        new ListItem([P(T("first bullet")), P(T("its second paragraph"))]),
        new ListItem([P(T("second bullet")), new ListBlock(ListMarker.LowerLetter, [new ListItem([P(T("letter a"))]), new ListItem([P(T("letter b")), new BlockQuotation([P(T("quoted"))])])])]),
        new ListItem([new ListBlock(ListMarker.Bullet, [new ListItem([P(T("nested at once"))])])]),
    ]);

    private static Table SkillsTable() => new("table-skills", "Table 1", [T("Skills and Their Places")])
    {
        Columns = [new(TextAlignment.Start), new(TextAlignment.Center), new(TextAlignment.End)],
        Head = [new([Cell("Skill"), Cell("Place"), Cell("Hours")])],
        Body =
        [
            new([Cell("Cataloguing of manuscripts and of letters that nobody has opened in a hundred years") with { IsRowHeader = true }, Cell("Library"), Cell("120")]),
            new([Cell("Conservation") with { IsRowHeader = true }, Cell("Archive"), new TableCell([new ListBlock(ListMarker.Decimal, [new ListItem([P(T("40"))]), new ListItem([P(T("60"))])])])]),
        ],
        Notes = [[new Emphasis([T("Note.")]), T(" Hours per year.")]],
    };

    private static Table MergedTable() => new("table-merged", "Table 2", [])
    {
        Columns = [new(TextAlignment.Start), new(TextAlignment.Center), new(TextAlignment.Center)],
        Head = [new([Cell("Year") with { RowSpan = 2 }, Cell("Visits") with { ColumnSpan = 2 }]), new([Cell("Spring"), Cell("Fall")])],
        Body = [new([Cell("2025") with { RowSpan = 2 }, Cell("10"), Cell("20")]), new([Cell("30"), Cell("40")]), new([Cell("all") with { ColumnSpan = 3 }])],
    };

    private static TableCell Cell(string text) => new([P(T(text))]);

    private static Citation Cited(string key, string words) => new(CitationForm.Parenthetical, [new Cite(key)]) { Rendered = [T(words)] };

    private static Link Doi(string doi) => new(new ExternalTarget("https://doi.org/" + doi), [T("https://doi.org/" + doi)]);
}
