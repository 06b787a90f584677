using System.Globalization;
using System.IO.Hashing;

namespace PlanDocs.Docx;

/// <summary>The pictures of a document; one that stands in several places is kept once.</summary>
internal sealed class Media
{
    private readonly Dictionary<string, string> _byContent = new(StringComparer.Ordinal);
    private readonly List<(string Path, Picture Picture)> _all = [];
    private int _drawings;

    /// <summary>Where the pictures go, in the order in which they first stand in the paper.</summary>
    public IReadOnlyList<(string Path, Picture Picture)> All => _all;

    /// <summary>A number that no other drawing has, from 1.</summary>
    public int NextDrawing() => ++_drawings;

    /// <summary>The target of a relationship from a part of the folder <c>word</c>.</summary>
    public string Add(Picture picture)
    {
        var content = Convert.ToHexString(XxHash128.Hash(picture.Data.Span));
        if (_byContent.TryGetValue(content, out var known))
            return known;
        var number = (_all.Count + 1).ToString(CultureInfo.InvariantCulture);
        var target = $"media/image{number}.{Extension(picture.Format)}";
        _byContent.Add(content, target);
        _all.Add(("word/" + target, picture));
        return target;
    }

    private static string Extension(PictureFormat format) => format switch
    {
        PictureFormat.Png => "png",
        PictureFormat.Jpeg => "jpeg",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
