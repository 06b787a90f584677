namespace PlanDocs.Docx;

/// <summary>How far each sequence of captions ("Table", "Figure", "Table A") has come, as Word's own fields will count.</summary>
internal sealed class CaptionNumbers
{
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    /// <summary>Whether counting on gives this number.</summary>
    public bool Continues(string sequence, int number)
    {
        var continues = _last.GetValueOrDefault(sequence) + 1 == number;
        _last[sequence] = number;
        return continues;
    }
}
