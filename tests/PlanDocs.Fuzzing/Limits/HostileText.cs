using System.Text;

namespace PlanDocs.Fuzzing;

/// <summary>Pieces of which large inputs are made.</summary>
internal static class HostileText
{
    public const string Start = "plandocs: 1\ntitle: A Plan\nauthor: Maya Ortiz\n";

    public static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    /// <summary>As many repetitions as stay within so many characters.</summary>
    public static string Fill(string text, int length) => Repeat(text, length / text.Length);

    public static string Numbered(int count, Func<int, string> piece)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.Append(piece(i));
        return text.ToString();
    }

    /// <summary>A plan with one section of Markdown.</summary>
    public static InputFile Plan(string markdown, string keys = "") =>
        new("plan.yaml", Start + keys + "sections:\n  - heading: H\n    text: |\n      " + markdown.Replace("\n", "\n      ", StringComparison.Ordinal) + "\n");

    public static InputFile PlanOf(string keys) => new("plan.yaml", Start + keys);
}
