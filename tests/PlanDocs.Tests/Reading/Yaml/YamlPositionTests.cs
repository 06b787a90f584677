using CsCheck;
using PlanDocs.Reading;

namespace PlanDocs.Tests.Reading.Yaml;

public class YamlPositionTests
{
    private static YamlScalar Scalar(string yaml, string key = "a")
    {
        var result = YamlReader.Read(new SourceFile("plan.yaml", yaml));
        Assert.Empty(result.Diagnostics);
        return Assert.IsType<YamlScalar>(Assert.IsType<YamlMapping>(result.Value).Find(key)!.Value);
    }

    private static string SourceOf(YamlScalar scalar, string part)
    {
        var start = scalar.Value.IndexOf(part, StringComparison.Ordinal);
        Assert.True(start >= 0, scalar.Value);
        var span = scalar.Text.SpanOf(start, part.Length);
        return span.File!.Text.Substring(span.Start, span.Length);
    }

    [Theory]
    [InlineData("a: one two three\n", "one two three")]
    [InlineData("a: one\n   two\n\n   three\n", "one two\nthree")]
    [InlineData("a: one\r\n   two\r\n", "one two")]
    [InlineData("a: 'it''s one\n  two'\n", "it's one two")]
    [InlineData("a: \"one\\ttwo \\\n   three \\u00e9 four\"\n", "one\ttwo three é four")]
    [InlineData("a: \"x \\U0001F600 three\"\n", "x 😀 three")]
    [InlineData("a: |\n  one\n  two\n\n  three\n", "one\ntwo\n\nthree\n")]
    [InlineData("a: |\r\n  one\r\n  two\r\n", "one\ntwo\n")]
    [InlineData("a: |2-\n    one\n  two\n", "  one\ntwo")]
    [InlineData("a: |+\n\n  one\n\n", "\none\n\n")]
    [InlineData("a: >\n  one\n  two\n\n  three\n    four\n  five\n", "one two\nthree\n  four\nfive\n")]
    [InlineData("a: >- # comment with one\n  one\n  two\n", "one two")]
    [InlineData("a: |\n  \tone\n  two\n", "\tone\ntwo\n")]
    public void Each_word_of_a_scalar_lies_where_it_was_written(string yaml, string value)
    {
        var scalar = Scalar(yaml);
        Assert.Equal(value, scalar.Value);
        var from = 0;
        foreach (var word in value.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.All(char.IsAsciiLetter)))
        {
            Assert.Equal(word, SourceOf(scalar, word));
            var span = scalar.Text.SpanOf(value.IndexOf(word, StringComparison.Ordinal), word.Length);
            Assert.True(span.Start >= from, "positions go forwards");
            from = span.Start;
        }
    }

    [Fact]
    public void A_comment_that_repeats_the_text_does_not_mislead() =>
        Assert.Equal(2, Scalar("a: >- # one\n  one\n").Text.SpanOf(0, 3).Position.Line);

    [Fact]
    public void An_escape_is_one_character_of_text_and_all_its_characters_of_source()
    {
        var scalar = Scalar("a: \"x \\u00e9 y\"\n");
        Assert.Equal(6, scalar.Text.SpanOf(2, 1).Start);
        Assert.Equal("y", SourceOf(scalar, "y"));
    }

    [Fact]
    public void A_byte_order_mark_moves_nothing()
    {
        var file = TextFile.Decode("plan.yaml", [0xEF, 0xBB, 0xBF, .. "a: one"u8]).Value!;
        var root = (YamlMapping)YamlReader.Read(file).Value!;
        Assert.Equal(new SourcePosition(1, 4), root.Find("a")!.Value.Span.Position);
    }

    [Fact]
    public void Text_after_letters_beyond_the_basic_plane_lies_where_it_was_written()
    {
        var scalar = Scalar("b: 😀 𝒜 ø\na: Ωmega 😀 one\n");
        Assert.Equal("one", SourceOf(scalar, "one"));
    }

    private static readonly Gen<string> Word = Gen.Char["abcdefghij.,;"].Array[1, 8].Select(letters => "w" + new string(letters));

    private static readonly Gen<string[]> Lines =
        Gen.Select(Word.Array[1, 6].Select(words => string.Join(' ', words)), Gen.Bool).Array[1, 8]
            .Select(lines => lines.SelectMany(line => line.Item2 ? new[] { line.Item1, "" } : [line.Item1]).ToArray());

    private static readonly string[] Styles = ["", "'", "\"", "|", ">", "|-", ">+", "|4", ">4-"];

    [Fact]
    public void Each_character_of_prose_in_any_style_is_the_character_at_its_offset() =>
        Gen.Select(Lines, Gen.Int[0, Styles.Length - 1].Select(i => Styles[i]), Gen.Bool.Select(crlf => crlf ? "\r\n" : "\n")).Sample((lines, style, lineBreak) =>
        {
            var indent = "    ";
            var body = string.Join(lineBreak, lines.Select(line => line.Length == 0 ? "" : indent + line));
            var yaml = style.Length > 0 && style[0] is '|' or '>'
                ? $"x: 1{lineBreak}a: {style}{lineBreak}{body}{lineBreak}"
                : $"x: 1{lineBreak}a: {style}{body.TrimStart().TrimEnd()}{style}{lineBreak}";
            var scalar = Scalar(yaml);
            for (var i = 0; i < scalar.Value.Length; i++)
            {
                var found = yaml[scalar.Text.SpanOf(i, 1).Start];
                var same = found == scalar.Value[i] || (char.IsWhiteSpace(scalar.Value[i]) && char.IsWhiteSpace(found));
                Assert.True(same, $"‘{scalar.Value[i]}’ at {i} of {yaml}");
            }
        }, iter: 2000, threads: 1);
}
