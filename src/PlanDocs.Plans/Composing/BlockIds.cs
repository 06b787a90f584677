using System.Globalization;
using System.Text;

namespace PlanDocs.Plans;

/// <summary>Gives out identifiers that are unique in a paper and come from content alone, so that the same plan has the same ones.</summary>
internal sealed class BlockIds
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal) { "text" };
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>The identifier itself if it is free, otherwise with a number behind it.</summary>
    public string Reserve(string wanted)
    {
        if (_taken.Add(wanted))
            return wanted;
        var number = _next.GetValueOrDefault(wanted, 2);
        string id;
        do
            id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number++}");
        while (!_taken.Add(id));
        _next[wanted] = number;
        return id;
    }

    /// <summary>An identifier made of the words of a heading.</summary>
    public string FromWords(string words, string otherwise)
    {
        var slug = new StringBuilder();
        foreach (var c in words)
        {
            if (char.IsLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        var id = slug.ToString().Trim('-');
        return Reserve(id.Length == 0 ? otherwise : id);
    }
}
