using PlanDocs.Cli;
using PlanDocs.Layout;

namespace PlanDocs.Tests.Cli;

public sealed class DoctorTests
{
    [Fact]
    public void Without_fonts_it_says_so_for_each_family_and_what_to_install()
    {
        using var empty = new TemporaryFolder();
        var output = new StringWriter();
        new DoctorReport(StyledWriter.Plain(output), StyledWriter.Plain(output)).PrintFonts(new FontCatalog([empty.Path]));
        Assert.All(ApaPageDesign.Families, family => Assert.Matches($@"\n  {family} +no font at all\n", output.ToString()));
        Assert.Contains("apt-get install fonts-liberation", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stand_in_of_the_same_widths_is_told_from_a_last_resort()
    {
        var catalog = FontCatalog.OfSystem();
        if (catalog.Find("Liberation Serif", false, false) is null || catalog.Find("Times New Roman", false, false) is not null)
            Assert.Skip("Wants Liberation Serif and no Times New Roman: apt-get install fonts-liberation");
        Assert.Equal(new FontAvailability("Times New Roman", "Liberation Serif", FontSubstitution.SameWidths, null), FontAvailability.Of("Times New Roman", catalog));
        Assert.Equal(new FontAvailability("Liberation Serif", "Liberation Serif", FontSubstitution.Itself, null), FontAvailability.Of("Liberation Serif", catalog));
        Assert.Equal(FontSubstitution.OtherWidths, FontAvailability.Of("No Such Family", catalog).Substitution);
    }
}
