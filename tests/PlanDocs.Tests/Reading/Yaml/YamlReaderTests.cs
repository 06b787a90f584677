using System.Text;
using PlanDocs.Reading;

namespace PlanDocs.Tests.Reading.Yaml;

public class YamlReaderTests
{
    private static Result<YamlNode> Read(string yaml) => YamlReader.Read(new SourceFile("plan.yaml", yaml));

    private static Diagnostic Only(string yaml) => Assert.Single(Read(yaml).Diagnostics);

    [Fact]
    public void A_tree_has_the_place_of_each_node()
    {
        var root = (YamlMapping)Read("title: Plan\nlist:\n  - one\n  - {x: 2}\n").Value!;
        var list = (YamlSequence)root.Find("list")!.Value;
        Assert.Equal(new SourcePosition(2, 1), root.Find("list")!.Key.Span.Position);
        Assert.Equal(new SourcePosition(3, 5), list.Items[0].Span.Position);
        Assert.Equal(new SourcePosition(4, 9), ((YamlMapping)list.Items[1]).Find("x")!.Value.Span.Position);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("---\n")]
    public void An_empty_file_is_an_empty_value(string yaml)
    {
        var result = Read(yaml);
        Assert.Empty(result.Diagnostics);
        Assert.True(Assert.IsType<YamlScalar>(result.Value).IsNull);
    }

    [Fact]
    public void A_key_that_stands_twice_names_both_places()
    {
        var found = Only("a: 1\nb: 2\na: 3\n");
        Assert.Equal("PD1003", found.Code);
        Assert.Equal(3, found.Span.Position.Line);
        Assert.Contains("plan.yaml:1:1", found.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alias_stands_for_its_anchor()
    {
        var root = (YamlMapping)Read("a: &x [1, 2]\nb: *x\n").Value!;
        Assert.Same(root.Find("a")!.Value, root.Find("b")!.Value);
    }

    [Fact]
    public void An_alias_without_an_anchor_is_an_error() => Assert.Equal("PD1005", Only("a: *nothing\n").Code);

    [Fact]
    public void A_billion_laughs_is_an_error()
    {
        var yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 10; i++)
            yaml.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        Assert.Equal("PD1007", Only(yaml.ToString()).Code);
    }

    [Theory]
    [InlineData(64, false)]
    [InlineData(65, true)]
    [InlineData(100_000, true)]
    public void Nesting_has_a_bound(int depth, bool isError)
    {
        // The innermost list is empty, so that the lists alone are the depth.
        var result = Read(new string('[', depth) + new string(']', depth));
        Assert.Equal(isError ? ["PD1006"] : [], result.Diagnostics.Select(found => found.Code));
    }

    [Fact]
    public void A_tab_in_the_indentation_is_named()
    {
        var found = Only("a:\n\tb: 1\n");
        Assert.Equal("PD1002", found.Code);
        Assert.Equal(new SourcePosition(2, 1), found.Span.Position);
        Assert.Contains("tab", found.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void A_colon_in_plain_text_is_named()
    {
        var found = Only("title: Goals: a plan\n");
        Assert.Equal("PD1002", found.Code);
        Assert.Equal(new SourcePosition(1, 13), found.Span.Position);
        Assert.Contains("quotation marks", found.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_space_after_a_colon_is_named()
    {
        var found = Only("title: x\nkind:student\nlanguage: en\n");
        Assert.Equal("PD1002", found.Code);
        Assert.Contains("space after the colon", found.Help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: \"never closed\n")]
    [InlineData("a: [1, 2\n")]
    [InlineData("}")]
    [InlineData("a: @x")]
    [InlineData("? [a]\n: 1\n")]
    [InlineData("%YAML 9.9\n---\na: 1\n")]
    [InlineData("a: \"\\q\"")]
    [InlineData("a: \0")]
    [InlineData("- a\nb: 1\n")]
    [InlineData("a: !!int x\n")]
    public void Broken_input_is_a_diagnostic_or_a_value_and_never_an_exception(string yaml)
    {
        var result = Read(yaml);
        Assert.True(result.Value is not null || result.HasErrors);
        Assert.All(result.Diagnostics, found => Assert.True(found.Span.IsKnown));
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_an_error_at_their_place()
    {
        var result = TextFile.Decode("plan.yaml", [.. "a: 1\nb: "u8, 0xE9, .. "t\n"u8]);
        var found = Assert.Single(result.Diagnostics);
        Assert.Equal(("PD1001", new SourcePosition(2, 4)), (found.Code, found.Span.Position));
    }

    [Theory]
    [InlineData("rationle", "rationale", 1)]
    [InlineData("raitonale", "rationale", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void The_distance_of_words_counts_swaps_once(string a, string b, int distance) => Assert.Equal(distance, EditDistance.DamerauLevenshtein(a, b));
}
