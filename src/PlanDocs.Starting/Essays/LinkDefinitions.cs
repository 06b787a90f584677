using System.Text.RegularExpressions;

namespace PlanDocs.Starting;

/// <summary>
/// Addresses that Markdown writes apart from the text, as in <c>[label]: https://example.org</c>. Each text of a plan stands for itself, so each gets the addresses
/// that it mentions; pictures that Google Docs writes as data in such lines keep their labels for names.
/// </summary>
internal sealed partial class LinkDefinitions
{
    private readonly Dictionary<string, string> _targets = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _data = new(StringComparer.Ordinal);

    /// <summary>The data of pictures by their labels.</summary>
    public IReadOnlyDictionary<string, string> Data => _data;

    /// <returns>The other lines, with the addresses in their places.</returns>
    public IReadOnlyList<EssayLine> Take(IReadOnlyList<EssayLine> lines)
    {
        var rest = lines.Where(line => !IsTaken(line)).ToList();
        return _targets.Count == 0 ? lines : [.. rest.Select(line => line with { Text = Use().Replace(line.Text, Resolved) })];
    }

    private bool IsTaken(EssayLine line)
    {
        if (line.Indent > 3 || !line.Text.StartsWith('[') || Definition().Match(line.Text) is not { Success: true } definition)
            return false;
        var (label, target) = (definition.Groups["label"].Value, definition.Groups["target"].Value);
        if (target.StartsWith("data:", StringComparison.Ordinal) && _data.TryAdd(label, target))
            target = label;
        _targets.TryAdd(label, target);
        return true;
    }

    private string Resolved(Match use)
    {
        var label = use.Groups["label"].Value is { Length: > 0 } written ? written : use.Groups["text"].Value;
        return _targets.TryGetValue(label, out var target) ? $"{use.Groups["sign"].Value}[{use.Groups["text"].Value}](<{target}>)" : use.Value;
    }

    [GeneratedRegex(@"^\[(?<label>[^\[\]^@][^\[\]]{0,200})\]:\s*(?:<(?<target>[^<>]*)>|(?<target>\S+))(?:\s+(?:""[^""]*""|'[^']*'|\([^()]*\)))?$")]
    private static partial Regex Definition();

    [GeneratedRegex(@"(?<sign>!?)\[(?<text>[^\[\]]*)\](?:\[(?<label>[^\[\]]*)\])?(?![\[({:])")]
    private static partial Regex Use();
}
