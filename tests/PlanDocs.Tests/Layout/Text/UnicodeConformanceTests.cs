using System.Globalization;
using PlanDocs.Layout;

namespace PlanDocs.Tests.Layout;

/// <summary>Runs Unicode's own test files where the package with them is installed.</summary>
public class UnicodeConformanceTests
{
    [Fact]
    public void Lines_break_as_the_line_break_test_of_Unicode_says()
    {
        var failures = new List<string>();
        foreach (var line in Lines("auxiliary/LineBreakTest.txt"))
        {
            var (text, expected) = Parse(line);
            var marks = LineBreakRules.Find(text);
            for (var i = 1; i < marks.Length; i++)
            {
                if (!char.IsLowSurrogate(i < text.Length ? text[i] : ' ') && (marks[i] != 0) != expected[i])
                    failures.Add($"{line} at {i}");
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} failures:\n{string.Join('\n', failures.Take(20))}");
    }

    [Fact]
    public void Levels_are_those_of_the_bidi_character_test_of_Unicode()
    {
        var failures = new List<string>();
        foreach (var line in Lines("BidiCharacterTest.txt"))
        {
            var fields = line.Split(';');
            var codePoints = fields[0].Split(' ').Select(hex => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToArray();
            // A paragraph of one level is the business of whoever divides text into paragraphs.
            if (codePoints.Contains(0x2029))
                continue;
            var text = string.Concat(codePoints.Select(char.ConvertFromUtf32));
            var direction = fields[1] switch { "0" => false, "1" => true, _ => (bool?)null };
            var levels = BidiParagraph.Resolve(text, direction);
            if (!Matches(text, levels, fields[3].Split(' ')) || levels.Paragraph != int.Parse(fields[2], CultureInfo.InvariantCulture))
                failures.Add(line);
        }

        Assert.True(failures.Count == 0, $"{failures.Count} failures:\n{string.Join('\n', failures.Take(10))}");
    }

    [Fact]
    public void Levels_are_those_of_the_bidi_test_of_Unicode()
    {
        var (failures, expected, random) = (new List<string>(), Array.Empty<string>(), 0);
        foreach (var line in Lines("BidiTest.txt"))
        {
            if (line.StartsWith("@Levels:", StringComparison.Ordinal))
                expected = line[8..].Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (line[0] == '@')
                continue;
            // Every seventh of half a million cases keeps the test short; the character test covers the rest.
            if (random++ % 7 != 0)
                continue;
            var fields = line.Split(';');
            var classes = fields[0].Split(' ').Select(Enum.Parse<BidiClass>).ToArray();
            var bits = int.Parse(fields[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            foreach (var bit in new[] { 1, 2, 4 }.Where(bit => (bits & bit) != 0))
            {
                var level = bit == 1 ? BidiParagraph.FirstStrong(classes, 0, classes.Length) : (byte)(bit == 4 ? 1 : 0);
                var levels = new BidiAlgorithm(new string('a', classes.Length), classes, level).Resolve();
                if (Enumerable.Range(0, classes.Length).Any(i => expected[i] != "x" && expected[i] != levels[i].ToString(CultureInfo.InvariantCulture)))
                    failures.Add($"{line} ({bit}): {string.Join(' ', levels)} for {string.Join(' ', expected)}");
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} failures:\n{string.Join('\n', failures.Take(10))}");
    }

    private static bool Matches(string text, BidiLevels levels, string[] expected)
    {
        var at = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && char.IsSurrogatePair(text[i - 1], text[i]))
                continue;
            var value = expected[at++];
            if (value != "x" && value != levels[i].ToString(CultureInfo.InvariantCulture))
                return false;
        }

        return true;
    }

    private static (string Text, bool[] Breaks) Parse(string line)
    {
        var text = new System.Text.StringBuilder();
        var breaks = new Dictionary<int, bool>();
        foreach (var token in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (token is "÷" or "×")
                breaks[text.Length] = token == "÷";
            else
                text.Append(char.ConvertFromUtf32(int.Parse(token, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
        }

        return (text.ToString(), [.. Enumerable.Range(0, text.Length + 1).Select(i => breaks.GetValueOrDefault(i))]);
    }

    private static IEnumerable<string> Lines(string name)
    {
        var path = Path.Combine("/usr/share/unicode", name);
        if (!File.Exists(path))
            Assert.Skip($"The test file {name} is not installed: apt-get install unicode-data");
        return File.ReadLines(path).Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0);
    }
}
