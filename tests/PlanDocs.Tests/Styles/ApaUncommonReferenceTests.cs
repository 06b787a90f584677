using PlanDocs.Citations;
using PlanDocs.Tests.Citations;

namespace PlanDocs.Tests.Styles;

/// <summary>What styles get wrong where a work is not an ordinary article or book; each expected text is written by hand from the section named.</summary>
public class ApaUncommonReferenceTests
{
    [Theory]
    // 10.1: advance online publication, and the number of an article that the data has as a page (9.27).
    [InlineData("{type: article-journal, title: Learning curves, author: \"Muldoon, Krista\", issued: 2020, container-title: Popular Media, status: Advance online publication, DOI: 10.1037/x}", "Muldoon, K. (2020). Learning curves. <i>Popular Media</i>. Advance online publication. https://doi.org/10.1037/x")]
    [InlineData("{type: article-journal, title: On being, author: \"Burin, Debra\", issued: 2019, container-title: PLOS ONE, volume: 14, issue: 3, page: e0209899}", "Burin, D. (2019). On being. <i>PLOS ONE</i>, <i>14</i>(3), Article e0209899.")]
    // 9.38: the original title, then its translation.
    [InlineData("{type: article-journal, title: Denial of smell, original-title: La negación olfativa, author: \"Chaves, Virginia\", issued: 2018, container-title: Anales, volume: 34, page: 1-9}", "Chaves, V. (2018). La negación olfativa [Denial of smell]. <i>Anales</i>, <i>34</i>, 1–9.")]
    [InlineData("{type: book, title: \"Nihon no kango-shi [History of Japanese nursing]\", author: \"Amano, N.\", issued: 2000, publisher: Igaku}", "Amano, N. (2000). <i>Nihon no kango-shi <span style=\"font-style:normal;\">[History of Japanese nursing]</span></i>. Igaku.")]
    [InlineData("{type: article-journal, title: \"La negación [The denial]\", author: \"Chaves, Virginia\", issued: 2018, container-title: Anales}", "Chaves, V. (2018). La negación [The denial]. <i>Anales</i>.")]
    // 6.17: a journal that a database has in capitals, and one whose name is in them.
    [InlineData("{type: article-journal, title: On being, author: \"Burin, D.\", issued: 2019, container-title: JOURNAL OF DOCUMENTATION}", "Burin, D. (2019). On being. <i>Journal of Documentation</i>.")]
    [InlineData("{type: article-journal, title: On being, author: \"Burin, D.\", issued: 2019, container-title: PLOS ONE}", "Burin, D. (2019). On being. <i>PLOS ONE</i>.")]
    // 10.15: the name on a social network.
    [InlineData("{type: post, title: Some words, author: \"Obama, Barack [@BarackObama]\", issued: 2009-10-09, genre: Tweet, container-title: Twitter}", "Obama, B. [@BarackObama]. (2009, October 9). <i>Some words</i> [Tweet]. Twitter.")]
    // 9.41, 10.3: a part that stood elsewhere first.
    [InlineData("{type: chapter, title: Squirrels, author: \"Sacchett, Carol\", editor: \"Balota, David\", issued: 2004, container-title: Key readings, page: 100-108, publisher: Facet, original-date: 1992, original-title: Cognition}", "Sacchett, C. (2004). Squirrels. In D. Balota (Ed.), <i>Key readings</i> (pp. 100–108). Facet. (Reprinted from <i>Cognition</i>, 1992)")]
    // 9.42: ancient works.
    [InlineData("{type: book, title: Poetics, author: Aristotle, translator: \"Butcher, S. H.\", issued: 1994, publisher: Facet, original-date: circa -350}", "Aristotle. (1994). <i>Poetics</i> (S. H. Butcher, Trans.). Facet. (Original work published ca. 350 B.C.E.)")]
    // 10.2: several volumes, and one with a title of its own.
    [InlineData("{type: book, title: The handbook, editor: \"Fiske, Susan\", issued: 2010, edition: 5, number-of-volumes: 3, publisher: Wiley}", "Fiske, S. (Ed.). (2010). <i>The handbook</i> (5th ed., Vols. 1–3). Wiley.")]
    [InlineData("{type: book, title: Religion, volume-title: The middle years, volume: 3, author: \"Travis, Anna\", issued: 2011, publisher: Sage}", "Travis, A. (2011). <i>Religion: Vol. 3. The middle years</i>. Sage.")]
    // 10.3: an entry that changes from day to day.
    [InlineData("{type: entry-encyclopedia, title: Oldest companies, issued: 2019-01-13, container-title: Wikipedia, URL: \"https://example.org\"}", "Oldest companies. (2019, January 13). In <i>Wikipedia</i>. https://example.org")]
    // 10.4: the kind of a report stands before its number.
    [InlineData("{type: report, title: Taking time, author: Cancer Institute, issued: 2019, genre: NIH Publication, number: 18-2059, publisher: Institutes of Health}", "Cancer Institute. (2019). <i>Taking time</i> (NIH Publication No. 18-2059). Institutes of Health.")]
    // 10.5: the days of a conference.
    [InlineData("{type: speech, title: Poster one, author: \"Pearson, Jake\", issued: 2018-09-27/2018-09-30, genre: Poster presentation, event-title: 84th Annual Convention, event-place: \"Hampton, VA\"}", "Pearson, J. (2018, September 27–30). <i>Poster one</i> [Poster presentation]. 84th Annual Convention, Hampton, VA.")]
    // 10.6: a dissertation in a database, and one that only the university has.
    [InlineData("{type: thesis, title: Resistance, author: \"Hollander, Matthew\", issued: 2017, genre: Doctoral dissertation, number: 10289373, publisher: Example University, archive: ProQuest Dissertations and Theses Global}", "Hollander, M. (2017). <i>Resistance</i> (Publication No. 10289373) [Doctoral dissertation, Example University]. ProQuest Dissertations and Theses Global.")]
    [InlineData("{type: thesis, title: Leadership, author: \"Harris, Lynn\", issued: 2014, genre: Unpublished doctoral dissertation, publisher: Example University}", "Harris, L. (2014). <i>Leadership</i> [Unpublished doctoral dissertation]. Example University.")]
    // 10.13: an episode of a podcast.
    [InlineData("{type: broadcast, title: Amusement park, host: \"Glass, Ira\", issued: 2011-08-12, container-title: This American life, number: 443, publisher: WBEZ}", "Glass, I. (Host). (2011, August 12). Amusement park (No. 443) [Audio podcast episode]. In <i>This American life</i>. WBEZ.")]
    // 10.2: who reads an audiobook; a holy or anonymous work stands under its title, its translator behind it.
    [InlineData("{type: book, title: Quiet, author: \"Cain, Susan\", narrator: \"Mazur, Kathe\", genre: Audiobook, issued: 2012, publisher: Random House Audio}", "Cain, S. (2012). <i>Quiet</i> (K. Mazur, Narr.) [Audiobook]. Random House Audio.")]
    [InlineData("{type: book, title: The Qur'an, translator: \"Abdel Haleem, M. A. S.\", issued: 2004, publisher: Oxford University Press}", "<i>The Qur’an</i> (M. A. S. Abdel Haleem, Trans.). (2004). Oxford University Press.")]
    [InlineData("{type: book, title: The work, editor: \"Roe, Ann\", translator: \"Roe, Ann\", issued: 2004, publisher: P}", "Roe, A. (Ed. &#38; Trans.). (2004). <i>The work</i>. P.")]
    // 10.3: the volume of a handbook stands with the handbook; an edition is called so.
    [InlineData("{type: chapter, title: Grief, author: \"Goldin, S.\", editor: \"Liben, L.\", issued: 2015, container-title: Handbook of science, volume: 2, volume-title: Cognitive processes, edition: 7, page: 981-1029, publisher: Wiley}", "Goldin, S. (2015). Grief. In L. Liben (Ed.), <i>Handbook of science: Vol. 2. Cognitive processes</i> (7th ed., pp. 981–1029). Wiley.")]
    [InlineData("{type: entry-encyclopedia, title: Behaviorism, author: \"Graham, G.\", issued: 2019, container-title: The encyclopedia of philosophy, edition: Summer 2019 ed., publisher: Stanford University}", "Graham, G. (2019). Behaviorism. In <i>The encyclopedia of philosophy</i> (Summer 2019 ed.). Stanford University.")]
    [InlineData("{type: book, title: Manual, author: {literal: Association}, issued: 2022, edition: \"5th ed., text rev.\", publisher: P}", "Association. (2022). <i>Manual</i> (5th ed., text rev.). P.")]
    [InlineData("{type: chapter, title: Grief, author: \"Goldin, S.\", editor: \"Liben, L.\", issued: 2015, container-title: The work, chapter-number: 3, publisher: Wiley}", "Goldin, S. (2015). Grief. In L. Liben (Ed.), <i>The work</i> (Chapter 3). Wiley.")]
    [InlineData("{type: chapter, title: Grief, author: \"Goldin, S.\", editor: \"Liben, L.\", issued: 2015, container-title: The work, chapter-number: 3, page: 1-9, publisher: Wiley}", "Goldin, S. (2015). Grief. In L. Liben (Ed.), <i>The work</i> (pp. 1–9). Wiley.")]
    [InlineData("{type: article-journal, title: Livers, author: \"Regan, K.\", issued: 2010, container-title: Hepatology, volume: 52, supplement-number: 1, page: S1-S9}", "Regan, K. (2010). Livers. <i>Hepatology</i>, <i>52</i>(Suppl. 1), S1–S9.")]
    [InlineData("{type: webpage, title: Home, author: {literal: Community}, issued: 2020, genre: Facebook page, container-title: Facebook}", "Community. (2020). <i>Home</i> [Facebook page]. Facebook.")]
    // 10.4, 10.8: numbers that say themselves what they are.
    [InlineData("{type: document, title: Stress, author: \"Blair, Clancy B.\", genre: Grant, number: Project No. 5R01HD081252-04, issued: 2015/2020, publisher: Institutes of Health}", "Blair, C. B. (2015–2020). <i>Stress</i> (Project No. 5R01HD081252-04) [Grant]. Institutes of Health.")]
    [InlineData("{type: report, title: Schools, author: \"Ho, H.-K.\", issued: 2014, number: ED545623, publisher: ERIC}", "Ho, H.-K. (2014). <i>Schools</i> (ED545623). ERIC.")]
    [InlineData("{type: report, title: Schools, author: \"Ho, H.-K.\", issued: 2014, number: 12, publisher: Facet}", "Ho, H.-K. (2014). <i>Schools</i> (No. 12). Facet.")]
    [InlineData("{type: article, title: On us, author: \"Ho, H.-K.\", issued: 2014, genre: Preprint, publisher: PsyArXiv}", "Ho, H.-K. (2014). <i>On us</i>. PsyArXiv.")]
    // 10.5: a paper in a symposium.
    [InlineData("{type: speech, title: The art of things, author: \"De Boer, Dirk\", chair: [\"Schmidt, A. M.\", \"Kryvanos, A.\"], container-title: Perspectives on resilience, issued: 2018-04-26/2018-04-29, event-title: 98th Annual Convention, event-place: \"Portland, OR\"}", "De Boer, D. (2018, April 26–29). The art of things. In A. M. Schmidt &#38; A. Kryvanos (Chairs), <i>Perspectives on resilience</i> [Symposium]. 98th Annual Convention, Portland, OR.")]
    // 10.7: a series is lowercase, and TV is not.
    [InlineData("{type: review, title: Praise, author: \"Perkins, D.\", issued: 2018, reviewed-title: Ash, reviewed-genre: TV series, container-title: Weekly}", "Perkins, D. (2018). Praise [Review of the TV series <i>Ash</i>]. <i>Weekly</i>.")]
    [InlineData("{type: review, title: Praise, author: \"Perkins, D.\", issued: 2018, reviewed-title: Ash, reviewed-genre: Film, container-title: Weekly}", "Perkins, D. (2018). Praise [Review of the film <i>Ash</i>]. <i>Weekly</i>.")]
    // 10.10: versions, and an entry of an application.
    [InlineData("{type: software, title: ChatGPT, author: {literal: OpenAI}, issued: 2023, version: Mar 14 version, genre: Large language model, URL: \"https://example.org\"}", "OpenAI. (2023). <i>ChatGPT</i> (Mar 14 version) [Large language model]. https://example.org")]
    [InlineData("{type: entry, title: Interaction check, author: {literal: Epocrates}, container-title: Medical references, version: 18.12, genre: Mobile app, issued: 2019, publisher: Google Play Store}", "Epocrates. (2019). Interaction check. In <i>Medical references</i> (Version 18.12) [Mobile app]. Google Play Store.")]
    // 10.12, 10.14: what stands online, on a site; Zotero calls the maker of a video its director and the site its source.
    [InlineData("{type: motion_picture, title: The danger, director: {literal: TED}, issued: 2009-10-07, source: YouTube, URL: \"https://example.org\"}", "TED. (2009, October 7). <i>The danger</i> [Video]. YouTube. https://example.org")]
    [InlineData("{type: graphic, title: Why people change, author: \"Rossman, J.\", issued: 2020, genre: Infographic, container-title: Learning Site, URL: \"https://example.org\"}", "Rossman, J. (2020). <i>Why people change</i> [Infographic]. Learning Site. https://example.org")]
    [InlineData("{type: post-weblog, title: Free will, author: \"Klymkowsky, M.\", issued: 2018, genre: Blog post, container-title: Sci-Ed}", "Klymkowsky, M. (2018). Free will. <i>Sci-Ed</i>.")]
    [InlineData("{type: post-weblog, title: Sad, author: {literal: KS in NJ}, issued: 2018, genre: Comment on the blog post “Joy”, container-title: Sci-Ed}", "KS in NJ. (2018). Sad [Comment on the blog post “Joy”]. <i>Sci-Ed</i>.")]
    // 10.14: a work without a title; 10.15: slides, and a letter in an archive.
    [InlineData("{type: graphic, author: \"Thiel, Kim\", issued: 2019, genre: Untitled photograph, URL: \"https://example.org\"}", "Thiel, K. (2019). [Untitled photograph]. https://example.org")]
    [InlineData("{type: speech, title: Slide deck, author: \"Mack, Rhonda\", issued: 2015, genre: PowerPoint slides, container-title: SlideShare, URL: \"https://example.org\"}", "Mack, R. (2015). <i>Slide deck</i> [PowerPoint slides]. SlideShare. https://example.org")]
    [InlineData("{type: document, genre: Letter to Robert M. Ogden, author: \"Frank, Lawrence K.\", issued: 1935-02-04, archive: Rockefeller Archive Center, archive_location: Box 371, archive-place: \"Tarrytown, NY\"}", "Frank, L. K. (1935, February 4). [Letter to Robert M. Ogden]. Rockefeller Archive Center (Box 371), Tarrytown, NY.")]
    // 9.21: descriptions are in sentence case, and names in them keep their capitals.
    [InlineData("{type: post, title: Ask me anything, author: \"Roe, A.\", issued: 2020-01-11, genre: Reddit Post, container-title: Reddit}", "Roe, A. (2020, January 11). <i>Ask me anything</i> [Reddit post]. Reddit.")]
    [InlineData("{type: post, title: Words, author: \"Roe, A.\", issued: 2020, genre: Untitled Facebook Post, container-title: Facebook}", "Roe, A. (2020). <i>Words</i> [Untitled Facebook post]. Facebook.")]
    [InlineData("{type: speech, title: Slide deck, author: \"Roe, A.\", issued: 2015, genre: PowerPoint Slides, container-title: SlideShare}", "Roe, A. (2015). <i>Slide deck</i> [PowerPoint slides]. SlideShare.")]
    [InlineData("{type: thesis, title: Work, author: \"Roe, A.\", issued: 2015, genre: Doctoral Dissertation, publisher: Example University, archive: ProQuest}", "Roe, A. (2015). <i>Work</i> [Doctoral dissertation, Example University]. ProQuest.")]
    [InlineData("{type: software, title: Tool, author: \"Roe, A.\", issued: 2015, genre: Mobile App, publisher: App Store}", "Roe, A. (2015). <i>Tool</i> [Mobile app]. App Store.")]
    [InlineData("{type: document, genre: Letter to Ogden, author: \"Frank, L.\", issued: 1935, archive: Center}", "Frank, L. (1935). [Letter to Ogden]. Center.")]
    public void One_work(string yaml, string expected) => Assert.Equal(expected, Entry(yaml));

    [Theory]
    // 11.4: the reports of a court, and its name where they do not say it.
    [InlineData("{type: legal_case, title: Brown v. Board of Education, issued: 1954, container-title: U.S., volume: 347, page: 483, authority: U.S.}", "Brown v. Board of Education, 347 U.S. 483 (1954).")]
    [InlineData("{type: legal_case, title: Daubert v. Merrell Dow, issued: 1991, container-title: F.2d, volume: 951, page: 1128, authority: 9th Cir.}", "Daubert v. Merrell Dow, 951 F.2d 1128 (9th Cir. 1991).")]
    // 11.5: acts; a hyphen makes no two sections.
    [InlineData("{type: legislation, title: Every Student Succeeds Act, number: 114-95, volume: 129, container-title: Stat., page: 1802, issued: 2015}", "Every Student Succeeds Act, Pub. L. No. 114-95, 129 Stat. 1802 (2015).")]
    [InlineData("{type: legislation, title: Agricultural trespass, container-title: Utah Crim. Code, section: 76-6-206.3, issued: 2023}", "Agricultural Trespass, Utah Crim. Code § 76-6-206.3 (2023).")]
    [InlineData("{type: legal_case, title: Brown v. Board of Education, issued: 1954, container-title: U.S., volume: 347, page: 483, authority: Supreme Court of the United States}", "Brown v. Board of Education, 347 U.S. 483 (1954).")]
    [InlineData("{type: regulation, number: \"Exec. Order No. 13,676\", container-title: C.F.R., volume: 3, page: 294, issued: 2014}", "Exec. Order No. 13,676, 3 C.F.R. 294 (2014).")]
    [InlineData("{type: bill, number: S. Res. 438, chapter-number: 114, container-title: Cong. Rec., volume: 162, page: 2394, status: enacted, issued: 2016}", "S. Res. 438, 114th Cong., 162 Cong. Rec. 2394 (2016) (enacted).")]
    // 11.6: bills and hearings.
    [InlineData("{type: bill, title: Campus Improvement Act, number: H.R. 1100, chapter-number: 113, issued: 2013}", "Campus Improvement Act, H.R. 1100, 113th Cong. (2013).")]
    [InlineData("{type: hearing, title: Strengthening loans, section: U.S. Senate Committee on Health, chapter-number: 113, issued: 2014}", "<i>Strengthening loans: Hearing before the U.S. Senate Committee on Health</i>, 113th Cong. (2014).")]
    [InlineData("{type: hearing, title: \"Making Prescription Drugs Work: Hearing Before the Committee on Health\", chapter-number: 116, issued: 2019}", "<i>Making prescription drugs work: Hearing before the Committee on Health</i>, 116th Cong. (2019).")]
    [InlineData("{type: hearing, title: Federal real property reform, section: U.S. House Committee on Oversight, chapter-number: 116th Congress, issued: 2019}", "<i>Federal real property reform: Hearing before the U.S. House Committee on Oversight</i>, 116th Cong. (2019).")]
    [InlineData("{type: bill, title: Anti-Phishing Act of 2005, number: S. 472, chapter-number: 109th congress, issued: 2005}", "Anti-Phishing Act of 2005, S. 472, 109th Cong. (2005).")]
    // 11.6: a report of Congress has a number and no author.
    [InlineData("{type: report, number: H.R. Rep. No. 114-358, issued: 2015-12-03, URL: \"https://example.org\"}", "H.R. Rep. No. 114-358 (2015). https://example.org")]
    [InlineData("{type: report, number: S. Rep. No. 114-12, issued: 2015}", "S. Rep. No. 114-12 (2015).")]
    [InlineData("{type: report, title: Water, number: Tech. Rep. No. 12, author: \"Roe, A.\", issued: 2015}", "Roe, A. (2015). <i>Water</i> (Tech. Rep. No. 12).")]
    // 11.7: a rule that is proposed, and one in the Code of Federal Regulations.
    [InlineData("{type: regulation, title: Defining and delimiting the exemptions, volume: 81, container-title: Federal Register, page: 32391, status: proposed, issued: 2016-05-23, references: to be codified at 29 C.F.R. § 541}", "Defining and Delimiting the Exemptions, 81 F.R. 32391 (proposed May 23, 2016) (to be codified at 29 C.F.R. § 541).")]
    [InlineData("{type: regulation, title: Protection of human subjects, volume: 45, container-title: C.F.R., section: \"46\", issued: 2009}", "Protection of Human Subjects, 45 C.F.R. § 46 (2009).")]
    // 11.9: constitutions have no date, and the address of a treaty follows its date.
    [InlineData("{type: legislation, container-title: U.S. Const., section: \"art. I, § 3\"}", "U.S. Const. art. I, § 3.")]
    [InlineData("{type: treaty, title: U.N. Charter, section: \"art. 1, para. 3\"}", "U.N. Charter art. 1, para. 3.")]
    [InlineData("{type: treaty, title: Convention on the Rights of the Child, issued: 1989-11-20, URL: \"https://example.org\"}", "Convention on the Rights of the Child, November 20, 1989, https://example.org")]
    public void One_legal_work(string yaml, string expected) => Assert.Equal(expected, Entry(yaml));

    [Fact]
    public void A_report_of_Congress_is_cited_by_its_number() =>
        Assert.Equal("(H.R. Rep. No. 114-358, 2015)", FixtureHtml.Of(Apa.Render("- {id: a, type: report, number: H.R. Rep. No. 114-358, issued: 2015-12-03}", new CitationCluster([new Cite("a")])).Citations[0]));

    private static string Entry(string yaml) => FixtureHtml.Of(Apa.Render("- " + yaml.Replace("{type:", "{id: a, type:", StringComparison.Ordinal)).Entries[0]);
}
