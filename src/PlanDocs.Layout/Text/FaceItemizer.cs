namespace PlanDocs.Layout;

/// <summary>Divides a word by the face that has its characters and by script.</summary>
internal static class FaceItemizer
{
    public static List<FaceRun> Divide(string text, FontFace face, FontSet fonts, string language)
    {
        var runs = new List<FaceRun>(1);
        for (var i = 0; i < text.Length;)
        {
            var codePoint = Characters.At(text, i, out var length);
            var last = runs.Count > 0 ? runs[^1] : default;
            var run = Belongs(codePoint, last) ? last with { Length = length } : Choose(codePoint, face, fonts, language);
            Add(runs, run with { Start = i, Length = length });
            i += length;
        }

        return runs;
    }

    /// <summary>A mark or an invisible character stays with what it modifies wherever that face can show it.</summary>
    private static bool Belongs(int codePoint, FaceRun last) =>
        last.Face is not null && (Characters.IsIgnorable(codePoint) || (Characters.IsMark(codePoint) && !last.IsReplacement));

    private static FaceRun Choose(int codePoint, FontFace face, FontSet fonts, string language)
    {
        var script = codePoint < 0x80 ? AsciiScript(codePoint) : HarfBuzzFont.ScriptOf(codePoint);
        if (HasOrMakes(face, codePoint))
            return new FaceRun(0, 0, face, script, IsReplacement: false);
        var other = fonts.Fallback(codePoint, face, language);
        return new FaceRun(0, 0, other ?? face, script, IsReplacement: other is null);
    }

    private static int AsciiScript(int codePoint) => char.IsAsciiLetter((char)codePoint) ? HarfBuzzFont.Latin : HarfBuzzFont.NoScript;

    private static bool HasOrMakes(FontFace face, int codePoint) =>
        face.HasGlyph(codePoint)
        || (Characters.IsSpace(codePoint) && face.HasGlyph(' '))
        || (codePoint == 0x2011 && face.HasGlyph(0x2010))
        || Characters.IsIgnorable(codePoint);

    private static void Add(List<FaceRun> runs, FaceRun run)
    {
        if (runs.Count > 0 && runs[^1] is var last && last.Face == run.Face && last.IsReplacement == run.IsReplacement
            && (last.Script == run.Script || run.Script == HarfBuzzFont.NoScript || last.Script == HarfBuzzFont.NoScript))
        {
            var script = last.Script == HarfBuzzFont.NoScript ? run.Script : last.Script;
            runs[^1] = last with { Length = last.Length + run.Length, Script = script };
            return;
        }

        runs.Add(run);
    }
}
