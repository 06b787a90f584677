using PlanDocs.Citations;
using PlanDocs.Tests.Citations;

namespace PlanDocs.Tests.Bibliographies;

/// <summary>Entries as reference managers write them, and how APA prints the work; most are examples of the manual's chapter 10, with fewer authors.</summary>
public class LibrariesInApaTests
{
    [Theory]
    // Proceedings in a journal, and in a series of books (10.5).
    [InlineData("@inproceedings{k, author={Duckworth, A. L. and Quirk, A.}, title={Predictors of success}, booktitle={Proceedings of the National Academy of Sciences, USA}, volume={116}, number={47}, pages={23499--23504}, year={2019}}",
        "Duckworth, A. L., &#38; Quirk, A. (2019). Predictors of success. <i>Proceedings of the National Academy of Sciences, USA</i>, <i>116</i>(47), 23499–23504.")]
    [InlineData("@inproceedings{k, author={Bedenel, A.-L.}, title={Probability estimation}, booktitle={Learning and intelligent optimization}, editor={Battiti, R.}, series={Lecture notes in computer science}, volume={11353}, pages={225--240}, publisher={Springer}, year={2019}}",
        "Bedenel, A.-L. (2019). Probability estimation. In R. Battiti (Ed.), <i>Lecture notes in computer science: Vol. 11353. Learning and intelligent optimization</i> (pp. 225–240). Springer.")]
    // A thesis in an archive (10.6).
    [InlineData("@thesis{k, author={Miranda, C.}, title={Exploring the lived experiences}, type={mathesis}, institution={Pepperdine University}, publisher={PsyArXiv}, date={2019}, url={https://example.org/1}}",
        "Miranda, C. (2019). <i>Exploring the lived experiences</i> [Master’s thesis, Pepperdine University]. PsyArXiv. https://example.org/1")]
    // A patent (11.8).
    [InlineData("@patent{k, author={Hiremath, S. C.}, title={Using metaphors}, number={9367592}, type={patentus}, date={2016}}",
        "Hiremath, S. C. (2016). <i>Using metaphors</i> (U.S. Patent No. 9367592).")]
    [InlineData("@patent{k, author={Hiremath, S. C.}, title={Using metaphors}, number={9367592}, type={U.S. Patent No.}, date={2016}}",
        "Hiremath, S. C. (2016). <i>Using metaphors</i> (U.S. Patent No. 9367592).")]
    // A painting in a museum (10.14).
    [InlineData("@artwork{k, author={Wood, G.}, title={American gothic}, howpublished={Painting}, institution={Art Institute of Chicago}, location={Chicago, IL, United States}, date={1930}}",
        "Wood, G. (1930). <i>American gothic</i> [Painting]. Art Institute of Chicago, Chicago, IL, United States.")]
    // In press once, in the place of the date (9.14).
    [InlineData("@article{k, author={Lee, A.}, title={A title}, journal={Journal of Things}, pubstate={inpress}}",
        "Lee, A. (in press). A title. <i>Journal of Things</i>.")]
    [InlineData("@misc{k, author={Lee, A.}, title={A title}, howpublished={Data set}, publisher={Zenodo}, year={2021}}",
        "Lee, A. (2021). <i>A title</i> [Data set]. Zenodo.")]
    // Braces that Zotero and Mendeley put everywhere protect nothing; others do (6.17).
    [InlineData("@book{k, author={Lee, A.}, title={A {Framework} for {Contextual} {Information}: {What} {It} {Is} with {Libraries} in {Bolivia}}, publisher={P}, year={2011}}",
        "Lee, A. (2011). <i>A framework for contextual information: What it is with libraries in Bolivia</i>. P.")]
    [InlineData("@book{k, author={Lee, A.}, title={{A Framework for Contextual Information}}, publisher={P}, year={2011}}", "Lee, A. (2011). <i>A framework for contextual information</i>. P.")]
    [InlineData("@book{k, author={Lee, A.}, title={The {Archive} of {Grenfell} and its libraries}, publisher={P}, year={2011}}", "Lee, A. (2011). <i>The Archive of Grenfell and its libraries</i>. P.")]
    [InlineData("@book{k, author={Lee, A.}, title={The Archive of {Grenfell} and {McArthur} Bay}, publisher={P}, year={2011}}", "Lee, A. (2011). <i>The archive of Grenfell and McArthur bay</i>. P.")]
    [InlineData("@book{k, author={Lee, A.}, title={{Saving Grenfell}}, publisher={P}, year={2011}}", "Lee, A. (2011). <i>Saving Grenfell</i>. P.")]
    // Preprints that Google Scholar has as articles (10.8).
    [InlineData("@article{k, author={Brown, T.}, title={Few shots}, journal={arXiv preprint arXiv:2005.14165}, year={2020}}", "Brown, T. (2020). <i>Few shots</i>. arXiv. https://arxiv.org/abs/2005.14165")]
    [InlineData("@article{k, author={Brown, T.}, title={Few shots}, journal={BioRxiv}, pages={2020--03}, publisher={Cold Spring Harbor Laboratory}, year={2020}}", "Brown, T. (2020). <i>Few shots</i>. bioRxiv.")]
    [InlineData("@article{k, author={Brown, T.}, title={Few shots}, journal={Available at SSRN 3482150}, year={2020}}", "Brown, T. (2020). <i>Few shots</i>. SSRN. https://ssrn.com/abstract=3482150")]
    [InlineData("@article{k, author={Brown, T.}, title={Few shots}, journal={SSRN Electronic Journal}, year={2020}}", "Brown, T. (2020). Few shots. <i>SSRN Electronic Journal</i>.")]
    // Who made films and podcasts (10.12, 10.13), and what biblatex-apa says of a work behind its title.
    [InlineData("@video{k, entrysubtype={film}, author={Forman, M.}, title={Ash}, publisher={United Artists}, date={1975}}", "Forman, M. (Director). (1975). <i>Ash</i> [Film]. United Artists.")]
    [InlineData("@podcast{k, author={Vedantam, S.}, title={Ash}, titleaddon={Audio podcast}, date={2015/}, publisher={NPR}}", "Vedantam, S. (Host). (2015–present). <i>Ash</i> [Audio podcast]. NPR.")]
    [InlineData("@image{k, author={McCurry, S.}, title={Ash}, titleaddon={Photograph}, organization={National Geographic}, date={1985}}", "McCurry, S. (1985). <i>Ash</i> [Photograph]. National Geographic.")]
    [InlineData("@online{k, author={Obama, Barack}, username={@BarackObama}, title={Some words}, titleaddon={Tweet}, organization={Twitter}, date={2018-03-01}}", "Obama, B. [@BarackObama]. (2018, March 1). <i>Some words</i> [Tweet]. Twitter.")]
    [InlineData("@online{k, author={Obama, Barack}, author+an:username={1=\"@BarackObama\"}, title={Some words}, titleaddon={Tweet}, organization={Twitter}, date={2018-03-01}}", "Obama, B. [@BarackObama]. (2018, March 1). <i>Some words</i> [Tweet]. Twitter.")]
    [InlineData("@misc{k, author={{OpenAI}}, title={ChatGPT}, howpublished={Large language model}, year={2023}, url={https://example.org}}", "OpenAI. (2023). <i>ChatGPT</i> [Large language model]. https://example.org")]
    // Legal works of biblatex-apa (11.4, 11.5).
    [InlineData("@jurisdiction{k, title={Brown v. Board of Education}, citation={347 U.S. 483}, date={1954}}", "Brown v. Board of Education, 347 U.S. 483 (1954).")]
    [InlineData("@legislation{k, title={Fair Pay Act of 2009}, citation={Pub. L. No. 111-2, 123 Stat. 5}, date={2009}}", "Fair Pay Act of 2009, Pub. L. No. 111-2, 123 Stat. 5 (2009).")]
    [InlineData("@legislation{k, title={Disabilities Act}, citation={42 U.S.C. § 12101}, date={1990}}", "Disabilities Act, 42 U.S.C. § 12101 (1990).")]
    [InlineData("@inreference{k, author={Graham, G.}, title={Behaviorism}, booktitle={An encyclopedia}, edition={Summer 2019}, date={2019}}", "Graham, G. (2019). Behaviorism. In <i>An encyclopedia</i> (Summer 2019 ed.).")]
    // Groups without the braces that BibTeX wants, and what EndNote says of types (9.11).
    [InlineData("@book{k, author={World Health Organization}, title={Statistics}, publisher={Facet}, year={2020}}", "World Health Organization. (2020). <i>Statistics</i>. Facet.")]
    [InlineData("@book{k, author={Library of Congress}, title={Statistics}, publisher={Facet}, year={2020}}", "Library of Congress. (2020). <i>Statistics</i>. Facet.")]
    [InlineData("@book{k, author={William H. Press and Ludwig van Beethoven}, title={Statistics}, publisher={Facet}, year={2020}}", "Press, W. H., &#38; van Beethoven, L. (2020). <i>Statistics</i>. Facet.")]
    [InlineData("@book{k, author={{National Cancer Institute,}}, title={Taking time}, type={Government Document}, year={2018}}", "National Cancer Institute. (2018). <i>Taking time</i>.")]
    [InlineData("@online{k, author={Clarke, M.}, title={Revisiting}, titleaddon={The Scholarly Kitchen}, type={Blog}, date={2020-07-16}}", "Clarke, M. (2020, July 16). Revisiting. <i>The Scholarly Kitchen</i>.")]
    [InlineData("@video{k, entrysubtype={tvepisode}, title={Lemons}, director={Barris, K.}, writer={Barris, K.}, execproducer={Groff, J.}, maintitle={Ash}, publisher={ABC}, date={2017-01-11}}", "Barris, K. (Writer &#38; Director). (2017, January 11). Lemons [TV series episode]. In J. Groff (Executive Producer), <i>Ash</i>. ABC.")]
    // Proceedings keep the name of their conference (10.5).
    [InlineData("@inproceedings{k, author={He, K.}, title={Residuals}, booktitle={Proceedings of the IEEE conference on vision}, pages={1--9}, publisher={IEEE}, year={2016}}", "He, K. (2016). Residuals. In <i>Proceedings of the IEEE Conference on Vision</i> (pp. 1–9). IEEE.")]
    // What Google Scholar and Zotero keep in notes: the database of a dissertation (10.6), and how far a manuscript has come (10.8).
    [InlineData("@phdthesis{k, author={Hollander, M. M.}, title={Resistance to authority}, school={University of Wisconsin--Madison}, number={10289373}, note={ProQuest Dissertations \\& Theses Global}, year={2017}}", "Hollander, M. M. (2017). <i>Resistance to authority</i> (Publication No. 10289373) [Doctoral dissertation, University of Wisconsin–Madison]. ProQuest Dissertations &#38; Theses Global.")]
    [InlineData("@unpublished{k, author={Lippincott, T.}, title={Mindfulness in schools}, note={Manuscript submitted for publication}, year={2019}}", "Lippincott, T. (2019). <i>Mindfulness in schools</i> [Manuscript submitted for publication].")]
    [InlineData("@unpublished{k, author={Lippincott, T.}, title={Mindfulness in schools}, note={In preparation}, year={2019}}", "Lippincott, T. (2019). <i>Mindfulness in schools</i> [Manuscript in preparation].")]
    // A first edition is not named (9.19).
    [InlineData("@book{k, author={Lee, A.}, title={Practices}, edition={First}, publisher={Facet}, year={2014}}", "Lee, A. (2014). <i>Practices</i>. Facet.")]
    [InlineData("@book{k, author={Lee, A.}, title={Practices}, edition={11}, publisher={Facet}, year={2014}}", "Lee, A. (2014). <i>Practices</i> (11th ed.). Facet.")]
    public void A_work_is_printed_as_the_manual_has_it(string bibtex, string entry) => Assert.Equal(entry, Entry(Bib.One(bibtex)));

    [Theory]
    [InlineData("TY  - ART\nAU  - Wood, G.\nTI  - American gothic\nPY  - 1930\nM3  - Painting\nPB  - Art Institute of Chicago\nCY  - Chicago, IL, United States\nER  - \n",
        "Wood, G. (1930). <i>American gothic</i> [Painting]. Art Institute of Chicago, Chicago, IL, United States.")]
    [InlineData("TY  - PAT\nAU  - Hiremath, S. C.\nTI  - Using metaphors\nIS  - 9,367,592\nM3  - U.S. Patent\nPB  - U.S. Patent and Trademark Office\nPY  - 2016\nER  - \n",
        "Hiremath, S. C. (2016). <i>Using metaphors</i> (U.S. Patent No. 9,367,592). U.S. Patent and Trademark Office.")]
    [InlineData("TY  - CONF\nAU  - Smith, A.\nTI  - A talk\nT2  - Annual Meeting of Things\nCY  - Boston, MA\nDA  - 2018/04/05\nER  - \n",
        "Smith, A. (2018, April 5). <i>A talk</i> [Conference presentation]. Annual Meeting of Things, Boston, MA.")]
    [InlineData("TY  - RPRT\nAU  - Baral, P.\nTI  - Growing up\nT3  - Working Paper Series\nIS  - 22\nPB  - National Bureau of Economic Research\nPY  - 2019\nER  - \n",
        "Baral, P. (2019). <i>Growing up</i> (Working Paper Series No. 22). National Bureau of Economic Research.")]
    // What EndNote and Zotero write: a group with a comma, editors as authors, versions as editions, and the first publication.
    [InlineData("TY  - GOVDOC\nAU  - National Cancer Institute,\nPY  - 2018\nTI  - Taking time\nER  - \n", "National Cancer Institute. (2018). <i>Taking time</i>.")]
    [InlineData("TY  - EDBOOK\nAU  - Hughes, Jamie\nPY  - 2017\nTI  - Veterans\nPB  - Routledge\nER  - \n", "Hughes, J. (Ed.). (2017). <i>Veterans</i>. Routledge.")]
    [InlineData("TY  - COMP\nTI  - Meta\nAU  - Borenstein, M.\nPY  - 2014\nET  - 3.3\nPB  - Biostat\nER  - \n", "Borenstein, M. (2014). <i>Meta</i> (Version 3.3) [Computer software]. Biostat.")]
    [InlineData("TY  - BOOK\nAU  - Piaget, Jean\nA4  - Weaver, Helen\nTI  - The child\nPY  - 1969\nOP  - 1966\nPB  - Basic Books\nER  - \n", "Piaget, J. (1969). <i>The child</i> (H. Weaver, Trans.). Basic Books. (Original work published 1966)")]
    [InlineData("TY  - POD\nTI  - The alibi\nAU  - Koenig, Sarah\nT2  - Serial\nDA  - 2014/10/03/\nER  - \n", "Koenig, S. (Host). (2014, October 3). The alibi [Audio podcast episode]. In <i>Serial</i>.")]
    [InlineData("TY  - VIDEO\nTI  - The danger\nAU  - TED\nDA  - 2009/10/07/\nDP  - YouTube\nUR  - https://example.org\nER  - \n", "TED. (2009, October 7). <i>The danger</i> [Video]. YouTube. https://example.org")]
    [InlineData("TY  - JOUR\nT1  - Few shots\nA1  - Brown, Tom\nJO  - arXiv preprint arXiv:2005.14165\nY1  - 2020\nER  - \n", "Brown, T. (2020). <i>Few shots</i>. arXiv. https://arxiv.org/abs/2005.14165")]
    // Names of PubMed, newspapers of ProQuest, sessions of EBSCO, and Elsevier's numbers of articles.
    [InlineData("TY  - JOUR\nAU  - Smith A\nAU  - Doe JB\nTI  - Health\nJO  - Libraries\nPY  - 2019\nER  - \n", "Smith, A., &#38; Doe, J. B. (2019). Health. <i>Libraries</i>.")]
    [InlineData("TY  - JOUR\nAU  - Working Group II\nTI  - Health\nJO  - Libraries\nPY  - 2019\nER  - \n", "Working Group II. (2019). Health. <i>Libraries</i>.")]
    [InlineData("TY  - NEWS\nAU  - Smith, Ann\nTI  - Health\nJF  - Chicago Tribune (1996-)\nPY  - 2019\nER  - \n", "Smith, A. (2019). Health. <i>Chicago Tribune</i>.")]
    [InlineData("TY  - JOUR\nAU  - Smith, Ann\nTI  - Health\nJF  - Libraries\nPY  - 2019\nUR  - http://search.ebscohost.com/login.aspx?direct=true&AN=1\nER  - \n", "Smith, A. (2019). Health. <i>Libraries</i>.")]
    [InlineData("TY  - JOUR\nAU  - Smith, Ann\nTI  - Health\nJF  - Libraries\nVL  - 46\nIS  - 1\nSP  - 102103\nPY  - 2020\nER  - \n", "Smith, A. (2020). Health. <i>Libraries</i>, <i>46</i>(1), Article 102103.")]
    [InlineData("TY  - JOUR\nAU  - Smith, Ann\nTI  - Health\nJF  - Libraries\nM1  - Advance online publication\nPY  - 2020\nER  - \n", "Smith, A. (2020). Health. <i>Libraries</i>. Advance online publication.")]
    [InlineData("TY  - ADVS\nAU  - CrashCourse\nPY  - 2018\nTI  - Health\nM3  - Video\nPB  - YouTube\nUR  - https://example.org\nER  - \n", "CrashCourse. (2018). <i>Health</i> [Video]. YouTube. https://example.org")]
    [InlineData("TY  - THES\nAU  - Harris, Lisa\nPY  - 2014\nTI  - Health\nPB  - Facet\nVL  - Ph.D. dissertation\nUR  - https://example.org\nER  - \n", "Harris, L. (2014). <i>Health</i> [Doctoral dissertation, Facet]. https://example.org")]
    // PubMed's supplements and names of journals, numbers of articles, reviews of Cochrane, and the colon of library catalogues.
    [InlineData("TY  - JOUR\nAU  - Smith, Ann\nTI  - Health\nJF  - The Journal of adolescent health : official publication of the Society for Adolescent Medicine\nVL  - 70\nIS  - 5 Suppl 1\nSP  - 3\nEP  - 9\nPY  - 2020\nER  - \n", "Smith, A. (2020). Health. <i>The Journal of Adolescent Health</i>, <i>70</i>(5, Suppl. 1), 3–9.")]
    [InlineData("TY  - JOUR\nAU  - Smith, Ann\nTI  - Health\nJF  - Libraries\nVL  - 70\nIS  - Suppl 2\nSP  - 3\nEP  - 9\nPY  - 2020\nER  - \n", "Smith, A. (2020). Health. <i>Libraries</i>, <i>70</i>(Suppl. 2), 3–9.")]
    [InlineData("TY  - JOUR\nAU  - Smith, Ann\nTI  - Health\nJF  - Libraries\nVL  - 9\nSP  - CD006876\nPY  - 2020\nER  - \n", "Smith, A. (2020). Health. <i>Libraries</i>, <i>9</i>, Article CD006876.")]
    [InlineData("TY  - JOUR\nAU  - Smith, Ann\nTI  - Health\nJF  - Cochrane Database of Systematic Reviews\nIS  - 9\nSP  - CD006876\nPY  - 2018\nDO  - 10.1002/14651858.CD006876\nER  - \n", "Smith, A. (2018). Health. <i>Cochrane Database of Systematic Reviews</i>. https://doi.org/10.1002/14651858.CD006876")]
    [InlineData("TY  - BOOK\nAU  - Fosha, Diana\nTI  - The healing power of emotion : affective neuroscience\nPB  - Norton\nPY  - 2009\nER  - \n", "Fosha, D. (2009). <i>The healing power of emotion: Affective neuroscience</i>. Norton.")]
    [InlineData("TY  - BOOK\nAU  - Fosha, Diana\nTI  - La force des choses : essais\nPB  - Norton\nPY  - 2009\nER  - \n", "Fosha, D. (2009). <i>La force des choses\u202f: essais</i>. Norton.")]
    public void A_work_of_ris_is_printed_as_the_manual_has_it(string ris, string entry) => Assert.Equal(entry, Entry(Bib.One(ris, "library.ris")));

    [Theory]
    [InlineData("\"type\":\"thesis\",\"genre\":\"Ph.D.\",\"title\":\"Practices\",\"publisher\":\"University of Virginia\",\"URL\":\"https://example.org\"", "Lee, A. (2014). <i>Practices</i> [Doctoral dissertation, University of Virginia]. https://example.org")]
    [InlineData("\"type\":\"book\",\"edition\":\"Third edition\",\"title\":\"Practices\",\"publisher\":\"Facet\"", "Lee, A. (2014). <i>Practices</i> (3rd ed.). Facet.")]
    [InlineData("\"type\":\"broadcast\",\"genre\":\"Podcast\",\"collection-title\":\"Serial\",\"title\":\"The alibi\"", "Lee, A. (Host). (2014). The alibi [Audio podcast episode]. In <i>Serial</i>.")]
    [InlineData("\"type\":\"patent\",\"jurisdiction\":\"United States\",\"number\":\"US 9,316,000 B2\",\"title\":\"Scanner\"", "Lee, A. (2014). <i>Scanner</i> (U.S. Patent No. 9,316,000).")]
    [InlineData("\"type\":\"software\",\"genre\":\"Python\",\"medium\":\"Windows 10\",\"title\":\"spaCy\"", "Lee, A. (2014). <i>spaCy</i> [Computer software].")]
    [InlineData("\"type\":\"personal_communication\",\"genre\":\"Letter\",\"title\":\"Letter to Robert Ogden\",\"archive\":\"Example Archive\"", "Lee, A. (2014). [Letter to Robert Ogden]. Example Archive.")]
    [InlineData("\"type\":\"article-journal\",\"title\":\"Effects of Light on <i>Homo sapiens</i> and <i>The Tempest</i>\",\"container-title\":\"Nature\"", "Lee, A. (2014). Effects of light on <i>Homo sapiens</i> and <i>The tempest</i>. <i>Nature</i>.")]
    [InlineData("\"type\":\"motion_picture\",\"genre\":\"Drama\",\"title\":\"Ash\",\"publisher\":\"A24\"", "Lee, A. (2014). <i>Ash</i> [Film]. A24.")]
    // A book on a website names the site (10.2).
    [InlineData("\"type\":\"book\",\"title\":\"Practices\",\"container-title\":\"Project Gutenberg\",\"URL\":\"https://example.org\"", "Lee, A. (2014). <i>Practices</i>. Project Gutenberg. https://example.org")]
    [InlineData("\"type\":\"book\",\"title\":\"Practices\",\"container-title\":\"Great works\"", "Lee, A. (2014). <i>Practices</i>.")]
    public void A_work_of_csl_json_is_printed_as_the_manual_has_it(string variables, string entry) => Assert.Equal(entry, Entry(Bib.One(
        $"[{{\"id\":\"k\",{variables},\"author\":[{{\"family\":\"Lee\",\"given\":\"Anna\"}}],\"issued\":{{\"date-parts\":[[2014]]}}}}]", "library.json")));

    private static string Entry(ReferenceItem work)
    {
        var style = StyleReader.Read(BuiltInStyles.Style("apa")!).Value!;
        var locales = LocaleSet.Create(style, "en-US", [BuiltInStyles.Locale("en-US")!]);
        var rendered = ReferenceProcessor.Render(style, locales, [work], [new CitationCluster([new Cite(work.Key)])]);
        return FixtureHtml.Of(Assert.Single(rendered.Entries));
    }
}
