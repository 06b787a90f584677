using System.Collections.Frozen;

namespace PlanDocs.Reading;

/// <summary>The commands of LaTeX and biblatex that occur in exported references.</summary>
internal static class LatexCommands
{
    private const string SmallCaps = "<span style=\"font-variant:small-caps;\">";

    // Name and text by turns; what stands here is what LaTeX prints, in text or in a formula.
    private const string Symbols =
        "ss ß SS ẞ ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ ij ĳ IJ Ĳ " +
        "textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” textquotedbl \" textquotesingle ' " +
        "quotedblbase „ quotesinglbase ‚ guillemotleft « guillemotright » guillemetleft « guillemetright » guilsinglleft ‹ guilsinglright › " +
        "ldots … dots … textellipsis … S § P ¶ textsection § textparagraph ¶ pounds £ textsterling £ euro € texteuro € EUR € textyen ¥ textcent ¢ " +
        "textdegree ° degree ° textbar | textless < textgreater > textasciitilde ~ textasciicircum ^ textasciigrave ` textbackslash \\ textunderscore _ " +
        "textbraceleft { textbraceright } lbrace { rbrace } textdollar $ textexclamdown ¡ textquestiondown ¿ textbullet • bullet • textperiodcentered · cdot · " +
        "textonehalf ½ textonequarter ¼ textthreequarters ¾ textonesuperior ¹ texttwosuperior ² textthreesuperior ³ textordmasculine º textordfeminine ª " +
        "textmu µ textregistered ® textcopyright © copyright © texttrademark ™ textnumero № textdagger † textdaggerdbl ‡ dag † ddag ‡ " +
        "times × div ÷ pm ± mp ∓ leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ sim ∼ simeq ≃ equiv ≡ propto ∝ ll ≪ gg ≫ lt < gt > infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ " +
        "int ∫ sqrt √ forall ∀ exists ∃ in ∈ notin ∉ subset ⊂ subseteq ⊆ cup ∪ cap ∩ emptyset ∅ rightarrow → to → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ " +
        "Leftarrow ⇐ uparrow ↑ downarrow ↓ prime ′ circ ∘ star ⋆ ast ∗ wedge ∧ vee ∨ neg ¬ hbar ℏ ell ℓ Re ℜ Im ℑ aleph ℵ angle ∠ perp ⊥ parallel ∥ textminus − " +
        "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π rho ρ varrho ϱ " +
        "sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω " +
        "LaTeX LaTeX TeX TeX BibTeX BibTeX LaTeXe LaTeX2e XeTeX XeTeX slash / textslash / log log ln ln exp exp sin sin cos cos tan tan max max min min";

    // The control symbols: a backslash and a character that is no letter.
    private static readonly (string Name, string Text)[] ControlSymbols =
    [
        (" ", " "), ("\n", " "), ("\r", " "), ("\t", " "), ("\\", " "), (",", "\u00a0"), (";", " "), (":", " "), ("!", ""), ("-", ""), ("/", ""), ("@", ""), ("space", " "),
        ("quad", " "), ("qquad", " "), ("enspace", " "), ("thinspace", "\u00a0"), ("nobreakspace", "\u00a0"), ("newline", " "), ("par", " "), ("relax", ""), ("protect", ""),
        ("noindent", ""), ("left", ""), ("right", ""), ("displaystyle", ""), ("rm", ""), ("tt", ""), ("sf", ""), ("upshape", ""), ("normalfont", ""), ("selectfont", ""),
        ("small", ""), ("footnotesize", ""), ("textcompwordmark", ""), ("allowbreak", ""), ("break", ""), ("newblock", ""), ("bibrangedash", "–"), ("addcomma", ","),
        ("addcolon", ":"), ("addspace", " "), ("addperiod", "."), ("adddot", "."), ("ZWNJ", ""), ("hyphen", "-"),
    ];

    // Below the tables, because it is built of them, and fields get their values in the order of the text.
    public static FrozenDictionary<string, LatexCommand> All { get; } = Build();

    private static FrozenDictionary<string, LatexCommand> Build()
    {
        var all = new Dictionary<string, LatexCommand>(StringComparer.Ordinal);
        var words = Symbols.Split(' ');
        for (var i = 0; i + 1 < words.Length; i += 2)
            all[words[i]] = new LatexCommand.Symbol(words[i + 1]);
        foreach (var (name, text) in ControlSymbols)
            all[name] = new LatexCommand.Symbol(text);
        foreach (var name in "# $ % & _ { } ?".Split(' '))
            all[name] = new LatexCommand.Symbol(name);

        AddMarkup(all, "<i>", "</i>", "emph textit textsl mkbibemph mkbibitalic mathit", "it em itshape sl slshape");
        AddMarkup(all, "<b>", "</b>", "textbf mkbibbold mathbf boldsymbol", "bf bfseries");
        AddMarkup(all, SmallCaps, "</span>", "textsc mkbibsc", "sc scshape");
        AddMarkup(all, "<sup>", "</sup>", "textsuperscript mkbibsuperscript sp", "");
        AddMarkup(all, "<sub>", "</sub>", "textsubscript mkbibsubscript sb", "");
        AddMarkup(all, "<span class=\"nocase\">", "</span>", "NoCaseChange", "");

        Add(all, new LatexCommand.Enclosing("“", "”"), "mkbibquote enquote");
        Add(all, new LatexCommand.Enclosing("(", ")"), "mkbibparens parentext");
        Add(all, new LatexCommand.Enclosing("[", "]"), "mkbibbrackets brackettext");
        Add(all, new LatexCommand.Showing(0), "text textrm texttt textsf textup textnormal textmd mbox hbox fbox uline underline mathrm mathsf mathtt mathcal mathbb operatorname " +
            "uppercase MakeUppercase MakeLowercase lowercase bibstring bibsstring biblstring autocap capitalize MakeSentenceCase MakeTitleCase textquote nolinkurl ensureupper " +
            "textcyr textgreek overline bar hat tilde vec mathscr mathfrak textlatin");
        Add(all, new LatexCommand.Showing(1), "href foreignlanguage textcolor hyperref foreigntextquote texorpdfstring fontsize raisebox scalebox");
        Add(all, new LatexCommand.Hiding(1), "noopsort SortNoop NoopSort noop footnote cite citep citet autocite parencite textcite nocite label ref index hspace vspace color");
        Add(all, new LatexCommand.Verbatim(), "url path");
        Add(all, new LatexCommand.Formula(), "ensuremath");
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void AddMarkup(Dictionary<string, LatexCommand> all, string open, string close, string commands, string declarations)
    {
        Add(all, new LatexCommand.Markup(open, close), commands);
        if (declarations.Length > 0)
            Add(all, new LatexCommand.Declaration(open, close), declarations);
    }

    private static void Add(Dictionary<string, LatexCommand> all, LatexCommand command, string names)
    {
        foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            all[name] = command;
    }
}
