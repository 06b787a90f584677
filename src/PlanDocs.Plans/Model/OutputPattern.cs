using System.Globalization;
using System.Text;
using PlanDocs.Reading;

namespace PlanDocs.Plans;

/// <summary>How a plan names its documents: <c>{slug}-{year}-{document}</c>.</summary>
public sealed record OutputPattern(Sourced<string> Text)
{
    /// <summary>The plan's own name for the paper; the others say what they are.</summary>
    public static OutputPattern Default { get; } = new(new Sourced<string>("", default));

    internal static IReadOnlyList<string> Placeholders { get; } = ["plan", "slug", "author", "year", "document", "audience"];

    private bool IsDefault => Text.Value.Length == 0;

    /// <summary>The path of a document in the output folder, with forward slashes and without an extension.</summary>
    /// <param name="document">What it is: <c>paper</c>, <c>attachment</c>, <c>revision</c>.</param>
    /// <param name="audience">Whom it is for; null for everybody.</param>
    public string Name(Plan plan, string document, string? audience)
    {
        var file = Path.GetFileNameWithoutExtension(plan.File.Path);
        if (IsDefault)
            return string.Join('-', new[] { file, document == "paper" ? null : document, audience is null ? null : Slug(audience) }.OfType<string>());
        var name = Filled(placeholder => placeholder switch
        {
            "plan" => file,
            "slug" => Slug((plan.ShortTitle ?? plan.Title).PlainText),
            "author" => Slug(plan.Authors.Count == 0 ? "" : plan.Authors[0].Family?.Value ?? plan.Authors[0].Name.Value),
            "year" => plan.NamedEdition?.Year.ToString(CultureInfo.InvariantCulture) ?? "",
            "document" => document,
            "audience" => audience is null ? "" : Slug(audience),
            _ => "",
        });
        return Tidy(name) is { Length: > 0 } tidy ? tidy : file;
    }

    /// <summary>The names in braces, with their places in the pattern.</summary>
    internal IEnumerable<(string Name, int Start)> Used()
    {
        var found = new List<(string, int)>();
        for (var start = Text.Value.IndexOf('{', StringComparison.Ordinal); start >= 0; start = Text.Value.IndexOf('{', start + 1))
        {
            var end = Text.Value.IndexOf('}', start);
            found.Add((Text.Value[(start + 1)..(end < 0 ? Text.Value.Length : end)], start));
        }

        return found;
    }

    /// <summary>Whether every name that the pattern can give lies inside the output folder, on any system.</summary>
    internal bool IsSafe()
    {
        var sample = Filled(_ => "x");
        return sample.Split('/').All(part => part.Trim('.', ' ').Length > 0 && part == part.Trim() && !part.EndsWith('.') && !part.Any(IsForbidden) && !DeviceName.Is(part));
    }

    /// <summary>What Windows forbids in names, and what a placeholder is written with.</summary>
    private static bool IsForbidden(char character) => character is '<' or '>' or ':' or '"' or '|' or '?' or '*' or '\\' or '{' or '}' || char.IsControl(character);

    private string Filled(Func<string, string> value)
    {
        var name = new StringBuilder();
        for (var i = 0; i < Text.Value.Length; i++)
        {
            var end = Text.Value[i] == '{' ? Text.Value.IndexOf('}', i) : -1;
            if (end < 0)
            {
                name.Append(Text.Value[i]);
                continue;
            }

            name.Append(value(Text.Value[(i + 1)..end]));
            i = end;
        }

        return name.ToString();
    }

    /// <summary>What an empty placeholder leaves behind: hyphens in a row, or at an end.</summary>
    private static string Tidy(string name)
    {
        while (name.Contains("--", StringComparison.Ordinal))
            name = name.Replace("--", "-", StringComparison.Ordinal);
        return string.Join('/', name.Split('/').Select(part => part.Trim('-', ' ', '.')).Where(part => part.Length > 0));
    }

    /// <summary>Letters and digits, in lower case, with hyphens between words, and of no more than sixty characters.</summary>
    private static string Slug(string words)
    {
        var slug = new StringBuilder();
        foreach (var character in words)
        {
            if (char.IsLetterOrDigit(character))
                slug.Append(char.ToLowerInvariant(character));
            else if (slug.Length > 0 && slug[^1] != '-' && character is not ('’' or '\''))
                slug.Append('-');
            if (slug.Length == 60)
                break;
        }

        return slug.ToString().Trim('-');
    }
}
