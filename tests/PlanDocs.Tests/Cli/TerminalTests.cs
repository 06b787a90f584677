using PlanDocs.Cli;

namespace PlanDocs.Tests.Cli;

/// <summary>What a plan says never commands the terminal.</summary>
public sealed class TerminalTests
{
    [Theory]
    [InlineData("a\u001b[2Jb", "a\\x1b[2Jb")]
    [InlineData("bell\a, back\b, null\0", "bell\\x07, back\\x08, null\\x00")]
    [InlineData("\u009b31m", "\\x9b31m")]
    [InlineData("\u202egnp.exe", "\\u202egnp.exe")]
    [InlineData("\u2067x\u2069 \u200f \u061c", "\\u2067x\\u2069 \\u200f \\u061c")]
    [InlineData("one\u2028two\r\n", "one\\u2028two\\x0d\\x0a")]
    [InlineData("tab\there", "tab here")]
    [InlineData("Größe עברית 日本", "Größe עברית 日本")]
    public void Control_characters_are_shown_as_escapes(string text, string shown) => Assert.Equal(shown, SourceExcerpt.Visible(text));

    [Fact]
    public void Half_a_character_is_shown_as_an_escape_and_a_whole_one_as_it_is() => Assert.Equal("half \\ud83d, whole 👩‍🎓", SourceExcerpt.Visible("half \ud83d, whole 👩‍🎓"));

    [Fact]
    public void The_caret_stands_below_its_word_behind_an_escape()
    {
        var file = new SourceFile("plan.yaml", "x: \u001b[1m\u202e @nobody\n");
        var excerpt = SourceExcerpt.Of(file, new SourceSpan(file, 9, 7));
        Assert.Equal("x: \\x1b[1m\\u202e @nobody", excerpt.Line);
        Assert.Equal(("@nobody".Length, excerpt.Line.IndexOf('@', StringComparison.Ordinal)), (excerpt.CaretWidth, excerpt.CaretColumn));
    }

    [Fact]
    public void Titles_names_of_files_source_lines_and_keys_reach_the_terminal_without_their_control_characters()
    {
        using var folder = new TemporaryFolder();
        folder.Write("bad\u001b[5m\u202e.yaml", "plandocs: 1\ntitle: \"A \\e[31m \u202ePlan\"\nauthor: Maya Ortiz\n\"ke\\ey\u009b\": 1\nreferences: \"no\\e]0;file.yaml\"\nsections: [{heading: H, text: \"@no\u202ebody ![](\u202ex.png)\"}]\n");
        var (exitCode, output, errors) = Program.Run(folder.Path, "build", "bad\u001b[5m\u202e.yaml", "missing\u001b.yaml", "-\u001bx");
        Assert.Equal(2, exitCode);
        AssertHarmless(output + errors);

        (exitCode, output, errors) = Program.Run(folder.Path, "build", "bad\u001b[5m\u202e.yaml", "missing\u001b.yaml");
        Assert.Equal(1, exitCode);
        Assert.Contains("missing\\x1b.yaml", errors, StringComparison.Ordinal);
        Assert.Contains("ke\\x1by\\x9b", errors, StringComparison.Ordinal);
        AssertHarmless(output + errors);
    }

    private static void AssertHarmless(string printed) => Assert.DoesNotContain(printed, c => c != '\n' && (char.IsControl(c) || c is '\u202e'));
}
