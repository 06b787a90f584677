using PlanDocs.Layout;

namespace PlanDocs.Tests.Pdf;

/// <summary>Vectors as operators, worked out by hand for a page 792 points high.</summary>
public sealed class PathTests
{
    private static readonly DrawingPoint[] Corner = [new(10, 20), new(40, 20), new(40, 60)];

    [Fact]
    public void A_filled_outline_is_a_path_that_is_painted_once() => Assert.Contains(
        "/P <</MCID 0>> BDC\nq\n1 0 0 rg\n0 0 1 RG 0.8 w\n10 772 m\n40 772 l\n40 732 l\nh\nB\nQ\nEMC",
        Plain(new PlacedPath(Corner, IsClosed: true) { Fill = new Fill(0xFF0000), Stroke = new Stroke(0x0000FF, 0.8) }), StringComparison.Ordinal);

    [Fact]
    public void A_line_is_stroked_and_its_dashes_are_said() => Assert.Contains(
        "q\n0 0 0 RG 1 w [3 2] 0 d\n10 772 m\n40 772 l\nS\nQ",
        Plain(new PlacedPath(Corner[..2], IsClosed: false) { Stroke = new Stroke(0, 1) { IsDashed = true } }), StringComparison.Ordinal);

    /// <summary>The outline is 40 high and 30 wide: lines from 40 left of it on, every 3 points, up to its right edge.</summary>
    [Fact]
    public void Hatching_is_clipped_to_its_outline()
    {
        var plain = Plain(new PlacedPath(Corner, IsClosed: true) { Fill = new Fill(0) { IsHatched = true } });

        Assert.Contains("q\nq\n10 772 m\n40 772 l\n40 732 l\nh\nW n\n0 0 0 RG 0.6 w\n-30 732 m 10 772 l\n-27 732 m 13 772 l\n", plain, StringComparison.Ordinal);
        Assert.Contains("39 732 m 79 772 l\nS\nQ\n10 772 m\n40 772 l\n40 732 l\nh\nn\nQ", plain, StringComparison.Ordinal);
    }

    private static string Plain(PlacedPath path) => HandMade.Plain(HandMade.Document(path with { ContentId = 1 }));
}
