using System.Collections;
using PlanDocs.Docx;

namespace PlanDocs.Tests.Docx;

public class VocabularyTests
{
    [Fact]
    public void The_sample_paper_holds_every_kind_of_block_inline_and_target()
    {
        // What marks changes stands only in a paper that shows them: PlanDocs.Tests.Revisions.
        var known = typeof(Block).Assembly.GetTypes().Except([typeof(Changed), typeof(Reformatted)])
            .Where(type => !type.IsAbstract && new[] { typeof(Block), typeof(Inline), typeof(LinkTarget) }.Any(kind => kind.IsAssignableFrom(type)))
            .Select(type => type.Name).Order(StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        Collect(SamplePaper.Create().Blocks, found);

        Assert.Equal(known, found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_kind_goes_through_the_writer_without_a_word_of_complaint()
    {
        var result = DocxWriter.Write(SamplePaper.Create());

        Assert.NotNull(result.Value);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Every_kind_of_paragraph_has_a_style()
    {
        var styles = OpenedDocx.Of(SamplePaper.Of()).Part("word/styles.xml").Root!.Elements(OpenedDocx.W + "style").Count();

        Assert.True(styles >= Enum.GetValues<TextRole>().Length);
    }

    private static void Collect(object? value, HashSet<string> found)
    {
        switch (value)
        {
            case null or string or SourceSpan or Picture:
                return;
            case IEnumerable list:
                foreach (var item in list)
                    Collect(item, found);
                return;
        }

        if (value is Block or Inline or LinkTarget)
            found.Add(value.GetType().Name);
        if (value.GetType().Namespace != "PlanDocs" || value is Enum)
            return;
        foreach (var property in value.GetType().GetProperties())
            Collect(property.GetValue(value), found);
    }
}
