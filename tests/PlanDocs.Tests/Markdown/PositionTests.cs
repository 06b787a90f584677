using CsCheck;

namespace PlanDocs.Tests.Markdown;

public class PositionTests
{
    [Theory]
    [InlineData("text: see [@ lee] there\n", 1, 11)]
    [InlineData("text: 'it''s [@ lee] there'\n", 1, 14)]
    [InlineData("text: \"\\u00e9\\t[@ lee] there\"\n", 1, 16)]
    [InlineData("text: one\n  two [@ lee]\n", 2, 7)]
    [InlineData("x: 1\ntext: |\n  one\n\n  two [@ lee]\n", 5, 7)]
    [InlineData("x: 1\ntext: >-\n  one\n  two\n\n  three [@ lee]\n", 6, 9)]
    [InlineData("x: 1\r\ntext: |\r\n  one\r\n  two [@ lee]\r\n", 4, 7)]
    [InlineData("text: |\n    > one\n    > two [@ lee]\n", 3, 11)]
    [InlineData("text: |\n  - one\n    - two\n      [@ lee]\n", 4, 7)]
    [InlineData("text: |\n  | a | b |\n  |---|---|\n  | 1 | [@ lee] |\n", 4, 9)]
    [InlineData("text: |\n  a[^1]\n\n  [^1]: One\n      two [@ lee]\n", 5, 11)]
    [InlineData("text: |\n  a^[one\n  two [@ lee]]\n", 3, 7)]
    [InlineData("text: |\n  [@a, p. 4, *see* [@ lee]]\n", 2, 20)]
    [InlineData("text: |\n  Table: One\n  two [@ lee]\n\n  | a |\n  |---|\n  | 1 |\n", 3, 7)]
    [InlineData("text: |\n  | a |\n  |---|\n  | 1 |\n\n  Note. One\n  two [@ lee]\n", 7, 7)]
    [InlineData("text: |\n  ![x](a.png \"One [@ lee]\")\n", 2, 19)]
    [InlineData("text: |\n  [deux *[@ lee]*]{lang=fr}\n", 2, 10)]
    [InlineData("text: |\n  😀 *é* [@ lee]\n", 2, 10)]
    [InlineData("text: |\n  # One [@ lee]\n", 2, 9)]
    public void A_diagnostic_inside_prose_points_at_its_line_and_column(string yaml, int line, int column)
    {
        var diagnostic = Assert.Single(MarkdownFixture.ReadYaml(yaml).Diagnostics, diagnostic => diagnostic.Code == "PD1110");
        Assert.Equal(new SourcePosition(line, column), diagnostic.Span.Position);
        Assert.Equal("[@ lee]", diagnostic.Span.Text);
    }

    private static readonly string[] Frames =
        ["{0}", "*{0}*", "**{0} {0}**", "[{0}](https://a.b)", "^[{0}]", "[see {0} @k, p. 3, {0}]", "[{0}]{{lang=fr}}", "x^{0}^", "\"{0}\"", "'{0}'", "{0} -- {0}...", "`{0}`", "@k [p. 9, {0}]", "\n\n{0}", "\n\n> {0}\n> {0}\n\n", "\n\n- {0}\n"];

    private static readonly Gen<string[]> Framed = Gen.Int[0, Frames.Length - 1].Array[1, 10].Select(indexes => indexes.Select(index => Frames[index]).ToArray());

    private static readonly string[] Styles = ["|", ">-", "\"", "'"];

    [Fact]
    public void Each_piece_of_text_starts_where_it_was_written() =>
        Gen.Select(Framed, Gen.Int[0, Styles.Length - 1].Select(index => Styles[index])).Sample(
            (frames, style) =>
            {
                var number = 0;
                var prose = string.Join(' ', frames.Select(frame => string.Format(System.Globalization.CultureInfo.InvariantCulture, frame, Word(ref number)))).Trim();
                foreach (var text in MarkdownFixture.ReadYaml(Yaml(prose, style)).Value!.SelectMany(Texts))
                {
                    var word = new string([.. text.Value.SkipWhile(letter => !char.IsAsciiLetter(letter)).TakeWhile(char.IsAsciiLetterOrDigit)]);
                    var skipped = text.Span.Text.IndexOf(word, StringComparison.Ordinal);
                    Assert.True(!text.Span.IsKnown || (skipped >= 0 && !text.Span.Text[..skipped].Any(char.IsAsciiLetter)), $"‘{text.Value}’ is not at ‘{text.Span.Text}’ of\n{prose}");
                }
            },
            iter: 1500,
            threads: 1);

    // Letters only, so that no style of YAML and no language changes them.
    private static string Word(ref int number)
    {
        var word = "w";
        for (var rest = ++number; rest > 0; rest /= 26)
            word += (char)('a' + (rest % 26));
        return word;
    }

    private static string Yaml(string prose, string style) => style switch
    {
        "|" => "text: |\n" + Indented(prose),
        // Folding makes a space of one line break and a line break of two.
        ">-" => "text: >-\n" + Indented(prose.Replace("\n", "\n\n", StringComparison.Ordinal)),
        "\"" => "text: \"" + prose.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "\"\n",
        _ => "text: '" + prose.Replace("'", "''", StringComparison.Ordinal).Replace("\n", "\n\n  ", StringComparison.Ordinal) + "'\n",
    };

    private static string Indented(string text) => string.Join("\n", text.Split('\n').Select(line => line.Length == 0 ? "" : "  " + line)) + "\n";

    private static IEnumerable<Text> Texts(Block block) => block switch
    {
        Paragraph paragraph => PlainText.Texts(paragraph.Content),
        BlockQuotation quotation => quotation.Content.SelectMany(Texts),
        ListBlock list => list.Items.SelectMany(item => item.Content).SelectMany(Texts),
        CodeBlock => [],
        _ => throw new InvalidOperationException($"No text of {block.GetType().Name}."),
    };
}
