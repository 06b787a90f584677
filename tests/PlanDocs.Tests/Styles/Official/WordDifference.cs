namespace PlanDocs.Tests.Styles;

/// <summary>What two texts do not share, word by word: "Constructivist Learning → constructivist learning".</summary>
internal sealed class WordDifference
{
    private readonly string[] _before;
    private readonly string[] _after;
    private readonly StringComparer _comparer;

    private WordDifference(string before, string after, StringComparer comparer)
    {
        _before = before.Split(' ');
        _after = after.Split(' ');
        _comparer = comparer;
    }

    /// <summary>Letters in another case count only where nothing else differs.</summary>
    public static string Of(string before, string after) =>
        new WordDifference(before, after, StringComparer.OrdinalIgnoreCase).Changes() is { Length: > 0 } difference ? difference : new WordDifference(before, after, StringComparer.Ordinal).Changes();

    private string Changes()
    {
        var common = Common();
        var changes = new List<string>();
        for (int i = 0, j = 0; i < _before.Length || j < _after.Length; i++, j++)
        {
            var (start, other) = (i, j);
            while ((i < _before.Length || j < _after.Length) && !IsShared(i, j))
            {
                if (j == _after.Length || (i < _before.Length && common[i + 1, j] >= common[i, j + 1]))
                    i++;
                else
                    j++;
            }

            if (i > start || j > other)
                changes.Add($"{Words(_before[start..i])} → {Words(_after[other..j])}");
        }

        return string.Join("; ", changes);
    }

    private bool IsShared(int i, int j) => i < _before.Length && j < _after.Length && _comparer.Equals(_before[i], _after[j]);

    private static string Words(string[] words) => words.Length == 0 ? "∅" : string.Join(' ', words);

    /// <summary>The longest common subsequence of what follows each pair of places.</summary>
    private int[,] Common()
    {
        var common = new int[_before.Length + 1, _after.Length + 1];
        for (var i = _before.Length - 1; i >= 0; i--)
        {
            for (var j = _after.Length - 1; j >= 0; j--)
                common[i, j] = IsShared(i, j) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return common;
    }
}
