using System.Text;
using PlanDocs.Reading;

namespace PlanDocs.Starting;

/// <summary>Makes names of folders and ids from what people write.</summary>
public static class FolderName
{
    private const int Longest = 60;

    /// <summary>Lower-case letters and digits of any script, words joined by hyphens: "Maya Ortiz" is <c>maya-ortiz</c>; <paramref name="otherwise"/> where nothing remains, and behind the name of a device.</summary>
    public static string Of(string text, string otherwise)
    {
        var slug = new StringBuilder();
        foreach (var character in AsciiLetters.Fold(text))
        {
            if (char.IsLetterOrDigit(character))
                slug.Append(char.ToLowerInvariant(character));
            else if (character is not ('\'' or '’') && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        var name = slug.ToString(0, Math.Min(slug.Length, Longest)).Trim('-');
        if (name.Length == 0)
            return otherwise;
        return DeviceName.Is(name) ? $"{name}-{otherwise}" : name;
    }
}
