using System.Globalization;
using System.Text;

namespace PlanDocs.Docx;

/// <summary>
/// The bookmarks to which links, cross-references, and the contents lead, one for each identifier of the paper. Their names start with an underscore,
/// which keeps them out of Word's list of bookmarks.
/// </summary>
internal sealed class Bookmarks(Annotations annotations)
{
    /// <summary>Word refuses longer names.</summary>
    private const int LongestName = 40;

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    // Word does not tell names apart by case.
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <summary>What stands at another place in each edition of a paper with changes, and has a bookmark at both.</summary>
    public IReadOnlySet<string> Moved { get; init; } = new HashSet<string>();

    /// <summary>The name of the bookmark of an identifier, also before it has been written.</summary>
    /// <param name="change">What became of that which leads to it.</param>
    public string NameOf(string id, Change? change)
    {
        if (_names.TryGetValue(Key(id, change), out var known))
            return known;
        var name = Candidate(id);
        for (var i = 2; !_taken.Add(name); i++)
        {
            var suffix = "_" + i.ToString(CultureInfo.InvariantCulture);
            var stem = Candidate(id);
            name = stem[..Math.Min(stem.Length, LongestName - suffix.Length)] + suffix;
        }

        _names.Add(Key(id, change), name);
        return name;
    }

    /// <summary>Starts the bookmark of an identifier; its number is to be given to <see cref="End"/>. An identifier that stands twice is marked once.</summary>
    public int? Start(WordXml xml, string id)
    {
        if (id.Length == 0 || !_written.Add(Key(id, xml.Scope)))
            return null;
        var number = annotations.Next();
        xml.Start("bookmarkStart");
        xml.Attribute("id", number);
        xml.Attribute("name", NameOf(id, xml.Scope));
        xml.End();
        return number;
    }

    private string Key(string id, Change? change) => change is { IsGone: true } && Moved.Contains(id) ? "\0" + id : id;

    public static void End(WordXml xml, int? number)
    {
        if (number is null)
            return;
        xml.Start("bookmarkEnd");
        xml.Attribute("id", number.Value);
        xml.End();
    }

    private static string Candidate(string id)
    {
        var name = new StringBuilder("_", LongestName);
        foreach (var character in id)
        {
            if (name.Length == LongestName)
                break;
            name.Append(char.IsLetterOrDigit(character) ? character : '_');
        }

        return name.ToString();
    }
}
