using PlanDocs.Tests.Citations;

namespace PlanDocs.Tests.Styles;

/// <summary>Titles in title case become titles in sentence case (APA 6.17); what is a name stays as it is.</summary>
public class ApaTitleTests
{
    [Theory]
    [InlineData("Seeing Yourself in History: Community Archives", "Seeing yourself in history: Community archives")]
    [InlineData("Seeing yourself in History", "Seeing yourself in History")]
    [InlineData("Libraries in New York City After the Cold War", "Libraries in New York City after the Cold War")]
    [InlineData("Lessons from Sesame Street for Early Readers", "Lessons from Sesame Street for early readers")]
    [InlineData("Strategic Plan 2023 | University of Calgary", "Strategic plan 2023 | University of Calgary")]
    [InlineData("Communities in Partnership - Strategies for Retention", "Communities in partnership - Strategies for retention")]
    [InlineData("Digital Heritage—Between Memory and Forgetting", "Digital heritage—Between memory and forgetting")]
    [InlineData("Guidance to U.S. Employees in Response to Rhetoric", "Guidance to U.S. employees in response to rhetoric")]
    [InlineData("Care for Type 2 Diabetes, Volume II: What Doctors Removed 3 Times", "Care for Type 2 diabetes, Volume II: What doctors removed 3 times")]
    [InlineData("The Matthew Effect in Research Funding", "The Matthew effect in research funding")]
    [InlineData("Conversations With Susan Fiske and Martin Luther King", "Conversations with Susan Fiske and Martin Luther King")]
    [InlineData("Alice’s Adventures in Digital Archives", "Alice’s adventures in digital archives")]
    [InlineData("THE USE OF CHATGPT IN ACADEMIC WRITING: MARX’S BLESSING OR A CURSE?", "The use of ChatGPT in academic writing: Marx’s blessing or a curse?")]
    [InlineData("NASA STANDARDS", "NASA STANDARDS")]
    [InlineData("Proceedings of the 12th Conference on Digital Preservation", "Proceedings of the 12th Conference on Digital Preservation")]
    [InlineData("Neoclassical, Orthodox, and Keynesian Economics", "Neoclassical, orthodox, and Keynesian economics")]
    [InlineData("A framework for contextual information: an e-study", "A framework for contextual information: An e-study")]
    [InlineData("A ratio of 3:1 in sleep—the missing link", "A ratio of 3:1 in sleep—The missing link")]
    [InlineData("Notes on devices: iPhone and others", "Notes on devices: iPhone and others")]
    [InlineData("Les usages sociaux de la science: pour une sociologie", "Les usages sociaux de la science: pour une sociologie")]
    [InlineData("The Future of E-Books and X-Rays", "The future of e-books and X-rays")]
    [InlineData("E-Learning in Small Places", "E-learning in small places")]
    [InlineData("Mentoring Black Women and White Students in the Midwest", "Mentoring Black women and White students in the Midwest")]
    [InlineData("Inside the Black Box of White Noise", "Inside the black box of white noise")]
    [InlineData("Norms for the Beck Depression Inventory in Older Adults", "Norms for the Beck Depression Inventory in older adults")]
    [InlineData("Overview of Doctrine on Congress.gov Pages", "Overview of doctrine on Congress.gov pages")]
    // A work that a title names in quotation marks keeps its capitals; words that are only quoted do not.
    [InlineData("A Review of ‘The Great Gatsby’ and Its Readers", "A review of “The Great Gatsby” and its readers")]
    [InlineData("Correction to ‘Sleep and Learning in Infants’ by Horn (2019)", "Correction to “Sleep and Learning in Infants” by Horn (2019)")]
    [InlineData("The Rise of ‘Fake News’ in Small Places", "The rise of “fake news” in small places")]
    [InlineData("LATE RESULTS OF THE SECOND TRIAL: PHASES II AND III", "Late results of the second trial: Phases II and III")]
    [InlineData("EFFECTS OF SLEEP IN THE UNITED STATES AND NEW YORK CITY", "Effects of sleep in the United States and New York City")]
    public void A_title_becomes_sentence_case(string stored, string printed)
    {
        var yaml = $"- {{id: a, type: book, title: \"{stored}\", author: \"Ware, Ada\", issued: 2019, publisher: Facet}}";
        var entry = FixtureHtml.Of(Apa.Render(yaml).Entries[0]);
        Assert.Equal($"Ware, A. (2019). <i>{printed}</i>{(printed.EndsWith('?') ? "" : ".")} Facet.", entry);
    }

    /// <summary>APA 11.9: parts of the Constitution are abbreviated in small letters.</summary>
    [Fact]
    public void Abbreviations_of_law_stay_small() =>
        Assert.Equal("U.S. Const. art. I, § 3.", FixtureHtml.Of(Apa.Render("- {id: a, type: legislation, title: \"U.S. Const. art. I, § 3\"}").Entries[0]));

    [Fact]
    public void The_end_of_a_sentence_is_no_abbreviation_of_law() =>
        Assert.Equal("Plan for the Care. Interim Rule.", FixtureHtml.Of(Apa.Render("- {id: a, type: legislation, title: \"Plan for the care. Interim rule\"}").Entries[0]));

    /// <summary>APA 10.4, 10.8: the number of a document of ERIC stands behind its title, once.</summary>
    [Fact]
    public void The_number_of_a_document_of_ERIC_is_printed_once() => Assert.Equal(
        "Lee, A. (2019). <i>Teaching with sources</i> (ED123456). ERIC. https://eric.ed.gov/?id=ED123456",
        FixtureHtml.Of(Apa.Render("- {id: a, type: report, title: Teaching with sources, author: \"Lee, Ann\", issued: 2019, number: ED123456, archive: ERIC, archive_location: ED123456, URL: \"https://eric.ed.gov/?id=ED123456\"}").Entries[0]));

    /// <summary>APA 9.38: the translation is in sentence case, and not in italics.</summary>
    [Fact]
    public void A_translation_in_brackets_becomes_sentence_case() => Assert.Equal(
        "Ware, A. (2019). <i>La psychologie de l’enfant <span style=\"font-style:normal;\">[The psychology of the child]</span></i>. Facet.",
        FixtureHtml.Of(Apa.Render("- {id: a, type: book, title: \"La psychologie de l’enfant [The Psychology of the Child]\", language: fr, author: \"Ware, Ada\", issued: 2019, publisher: Facet}").Entries[0]));

    [Fact]
    public void A_title_in_another_language_stays() => Assert.Equal(
        "Ware, A. (2019). <i>Die Kunst Der Guten Frage</i>. Facet.",
        FixtureHtml.Of(Apa.Render("- {id: a, type: book, title: Die Kunst Der Guten Frage, language: de, author: \"Ware, Ada\", issued: 2019, publisher: Facet}").Entries[0]));
}
