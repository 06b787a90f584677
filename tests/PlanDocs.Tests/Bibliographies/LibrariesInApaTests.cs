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
    public void A_work_of_ris_is_printed_as_the_manual_has_it(string ris, string entry) => Assert.Equal(entry, Entry(Bib.One(ris, "library.ris")));

    private static string Entry(ReferenceItem work)
    {
        var style = StyleReader.Read(BuiltInStyles.Style("apa")!).Value!;
        var locales = LocaleSet.Create(style, "en-US", [BuiltInStyles.Locale("en-US")!]);
        var rendered = ReferenceProcessor.Render(style, locales, [work], [new CitationCluster([new Cite(work.Key)])]);
        return FixtureHtml.Of(Assert.Single(rendered.Entries));
    }
}
