using PlanDocs.Reading;

namespace PlanDocs.Tests.Reading.Yaml;

/// <summary>What people who never read YAML's grammar get wrong, and what they are told. Each place is that of the mistake, from 1.</summary>
public sealed class YamlMistakeTests
{
    private const string Start = "title: A Plan\nsections:\n";

    [Theory]
    [InlineData("  - heading: One\n   text: T\n", 4, 4, "‘text’ starts in a column", "column 5, like ‘heading’ in line 3")]
    [InlineData("  - heading: One\n text: T\n", 4, 2, "‘text’ starts in a column", "column 5, like ‘heading’ in line 3")]
    [InlineData("  - heading: One\n      text: T\n", 4, 7, "‘heading’, which has a value already", "column 5, like ‘heading’ in line 3")]
    [InlineData("  - heading: 'It's one'\n", 3, 18, "behind a closing quotation mark", "`heading: \"It's one\"`")]
    [InlineData("  - heading: \"One\" and more\n", 3, 20, "behind a closing quotation mark", "`heading: '\"One\" and more'`")]
    [InlineData("  - heading: \"He said: \"yes\" to me\"\n", 3, 25, "behind a closing quotation mark", "`heading: 'He said: \"yes\" to me'`")]
    [InlineData("  - heading: \"One\n    text: T\n  - heading: Two\n", 3, 14, "never closed", "`heading: \"One\"`")]
    [InlineData("  - heading: \"C:\\plans\"\n", 3, 17, "a backslash", "`heading: 'C:\\plans'`")]
    [InlineData("  - heading: One: the first\n    text: T\n", 3, 17, "a text has a colon in it", "`heading: \"One: the first\"`")]
    [InlineData("  - heading: One \"first\": the one\n    text: T\n", 3, 25, "a text has a colon in it", "`heading: 'One \"first\": the one'`")]
    [InlineData("  goals: all\n  - heading: One\n", 4, 3, "an item of a list stands among keys", "`- goals: all`")]
    [InlineData("  - {heading: One, text: T]\n", 3, 27, "`]` does not close the `{`", "write `}` here")]
    [InlineData("  - {heading: One, keys: [x, y}\n", 3, 31, "`}` does not close the `[`", "write `]` here")]
    [InlineData("  - {heading: One, text: it's]\n", 3, 30, "`]` does not close the `{`", "write `}` here")]
    [InlineData("  - {heading: One, text: T\n", 3, 5, "the `{` that opens here is never closed", "write `}`")]
    [InlineData("  - text: [Lee] says so\n", 3, 17, "behind a closing bracket", "`text: \"[Lee] says so\"`")]
    [InlineData("\t- heading: One\n", 3, 1, "a tab", "indented with spaces")]
    [InlineData("  -heading: One\n    text: T\n", 3, 4, "a space is missing after the dash", "`- heading: One`")]
    [InlineData("  - heading:One\n    text: T\n", 3, 13, "a space is missing after the colon", "`heading: One`")]
    [InlineData("  - heading\n    text: T\n", 3, 11, "a colon is missing after ‘heading’", "`heading:`")]
    [InlineData("  - text: |\n    Hello there.\n", 4, 5, "the text below `text: |` is not indented", "column 7")]
    [InlineData("  - text: > Hello there.\n      More.\n", 3, 11, "a text stands behind `>`", "on the lines below")]
    [InlineData("  - text: Hello there\nthis goes on\n", 4, 1, "this text belongs to no key", "`text: |`")]
    [InlineData("  - text: %50 of it\n", 3, 11, "starts with `%`", "`text: \"%50 of it\"`")]
    [InlineData("  - text: ? why\n", 3, 11, "starts with `?`", "`text: \"? why\"`")]
    public void A_mistake_is_explained_at_its_place(string yaml, int line, int column, string problem, string help)
    {
        var found = Assert.Single(YamlReader.Read(new SourceFile("plan.yaml", Start + yaml)).Diagnostics);

        Assert.Equal(("PD1002", new SourcePosition(line, column)), (found.Code, found.Span.Position));
        Assert.Contains(problem, found.Message, StringComparison.Ordinal);
        Assert.Contains(help, found.Help, StringComparison.Ordinal);
    }

    /// <summary>The line above the mistake has a colon, which is allowed there.</summary>
    [Fact]
    public void What_stands_in_a_block_of_text_is_no_mistake()
    {
        var found = Assert.Single(YamlReader.Read(new SourceFile("plan.yaml", Start + "  - text: |\n      He said: I know: this.\n   heading: One\n")).Diagnostics);

        Assert.Equal(new SourcePosition(5, 4), found.Span.Position);
        Assert.Contains("like ‘text’ in line 3", found.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void Emphasis_at_the_start_of_a_text_is_explained_once() =>
        Assert.Equal("PD1005", Assert.Single(YamlReader.Read(new SourceFile("plan.yaml", "text: *very* good\n")).Diagnostics).Code);

    [Theory]
    [InlineData("title: Rank #1 of all\n", 13, "‘#1 of all’", "a comment")]
    [InlineData("- Learn F #now\r\n- x\r\n", 11, "‘#now’", "a comment")]
    [InlineData("title: &c. and more\n", 8, "‘&c.’", "an anchor")]
    [InlineData("title: !very good\n", 8, "‘!very’", "a type")]
    public void What_YAML_does_not_read_as_text_is_said(string yaml, int column, string text, string taken)
    {
        var found = Assert.Single(YamlReader.Read(new SourceFile("plan.yaml", yaml)).Diagnostics);

        Assert.Equal(("PD1009", Severity.Warning, column), (found.Code, found.Severity, found.Span.Position.Column));
        Assert.Contains(text, found.Message, StringComparison.Ordinal);
        Assert.Contains(taken, found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: A plan # working title\n")]
    [InlineData("title: A plan #\n")]
    [InlineData("title: \"Rank #1\" # quoted\n")]
    [InlineData("title: Rank#1\n")]
    [InlineData("title: &t A plan\nsubtitle: *t\n")]
    [InlineData("title:\n  # 2027: was it met?\n  A plan\n")]
    [InlineData("status: #todo\n")]
    public void Comments_and_anchors_that_are_meant_are_not(string yaml) => Assert.Empty(YamlReader.Read(new SourceFile("plan.yaml", yaml)).Diagnostics);
}
