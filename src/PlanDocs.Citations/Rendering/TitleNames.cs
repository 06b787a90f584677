namespace PlanDocs.Citations;

/// <summary>Finds names in a title in title case, where every word has a capital and only knowledge tells a name from a word.</summary>
internal static class TitleNames
{
    /// <summary>Nouns that keep their capital before a number or a letter (APA 6.17, 6.20): Chapter 3, Type 2, Title IX.</summary>
    private static readonly HashSet<string> Numbered = new(StringComparer.Ordinal)
    {
        "Act", "Amendment", "Appendix", "Article", "Book", "Chapter", "Cluster", "Day", "Episode", "Experiment", "Figure", "Grade", "Level", "Model", "No",
        "Part", "Phase", "Proposition", "Resolution", "Schedule", "Season", "Section", "Stage", "Step", "Study", "Table", "Tier", "Title", "Trial", "Type",
        "Version", "Vol", "Volume", "Week", "Year",
    };

    /// <summary>What is held by these is called by its own name: Conference on Human Factors in Computing Systems.</summary>
    private static readonly HashSet<string> Meetings = new(StringComparer.Ordinal) { "Colloquium", "Conference", "Congress", "Convention", "Proceedings", "Symposium", "Workshop" };

    /// <summary>Who may be Black or White, with a capital (APA 5.7), in the singular; a black box and white noise have none.</summary>
    private static readonly HashSet<string> People = new(StringComparer.Ordinal)
    {
        "Academic", "Activist", "Activism", "Adolescent", "Adult", "American", "Artist", "Boy", "Child", "Children", "Christian", "Church", "Churches", "Citizen", "Community", "Communities", "Family", "Families",
        "Father", "Female", "Feminism", "Feminist", "Fragility", "Gay", "Girl", "Immigrant", "Indigenous", "Librarian", "Librarianship", "Lives", "Male", "Man", "Masculinity", "Men", "Mother", "Nationalism",
        "Nurse", "Patient", "People", "Poet", "Poetry", "Population", "Privilege", "Queer", "Scholar", "Student", "Studies", "Supremacy", "Teacher", "Voter", "Woman", "Women", "Worker", "Writer", "Youth",
    };

    /// <summary>How many words from this one on are a name.</summary>
    public static int Length(char[] letters, List<TitleWord> words, int index)
    {
        var name = new TitleName(letters, words, index);
        if (name.IsMeeting(Meetings))
            return name.RestOfPart();
        if (name.Longest() is > 0 and var known)
            return known;
        if (name.Person() is > 0 and var person)
            return person;
        return name.IsUniversity() ? 3 : name.IsNumbered(Numbered) ? 2 : name.IsOfPeople(People) ? 1 : 0;
    }
}
