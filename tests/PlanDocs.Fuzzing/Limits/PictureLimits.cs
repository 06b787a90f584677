using static PlanDocs.Fuzzing.HostileText;

namespace PlanDocs.Fuzzing;

/// <summary>Pictures of many pixels in few bytes.</summary>
internal static class PictureLimits
{
    private static byte[] Large { get; } = LargePng.Empty(9_990, 4_990, 8, 6);

    public static IReadOnlyList<LimitCase> Cases { get; } =
    [
        Picture("pixels on a side of a picture", "one long row", "PD1153", isBeyond => LargePng.Empty(isBeyond ? 30_001 : 30_000, 3_000, 8, 0)),
        Picture("pixels of a picture", "greys", "PD1153", isBeyond => LargePng.Empty(10_000, isBeyond ? 10_001 : 10_000, 8, 0)),
        Picture("samples of a PNG: pixels times colours, opacity among them", "colours", "PD1152", isBeyond => LargePng.Empty(10_000, isBeyond ? 6_700 : 6_600, 8, 2)),
        Picture("samples of a PNG: pixels times colours, opacity among them", "colours and opacity", "PD1152", isBeyond => LargePng.Empty(10_000, isBeyond ? 5_010 : 4_990, 8, 6)),
        Picture("samples of a PNG: pixels times colours, opacity among them", "colours and opacity in 16 bits", "PD1152", isBeyond => LargePng.Empty(10_000, isBeyond ? 5_010 : 4_990, 16, 6)),
        Picture("bytes of what a PNG carries beside its pixels, unpacked", "a text", "PD1152", isBeyond => LargePng.WithText(isBeyond ? (4 << 20) + 100 : (4 << 20) - 100)),
        new("bytes of all PNG files of a plan, unpacked", "seven pictures of 200 MB", "PD1154", isBeyond =>
            [Plan(Numbered(8, i => FormattableString.Invariant($"![F]({i}.png){{#fig-{i}}}\n\n"))), .. Enumerable.Range(0, 8).Select(i => new InputFile(FormattableString.Invariant($"{i}.png"), i == 7 && !isBeyond ? LargePng.Empty(10, 10, 8, 6) : Large))], "build plan.yaml"),
    ];

    private static LimitCase Picture(string limit, string shape, string code, Func<bool, byte[]> picture) =>
        new(limit, shape, code, isBeyond => [Plan("![F](a.png){#fig-a}"), new("a.png", picture(isBeyond))], "build plan.yaml");
}
