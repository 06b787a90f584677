namespace PlanDocs.Citations;

/// <summary>What one key makes of one work; empty values come last in either direction.</summary>
internal sealed record SortValue(string Text, double? Number)
{
    private readonly string _folded = Collation.Fold(Text);

    public static SortValue Of(string text) => new(text.Trim(), null);

    public int CompareTo(SortValue other, bool isDescending)
    {
        var isEmpty = Text.Length == 0 && Number is null;
        var isOtherEmpty = other.Text.Length == 0 && other.Number is null;
        if (isEmpty || isOtherEmpty)
            return isEmpty.CompareTo(isOtherEmpty);
        var result = Number is { } number && other.Number is { } otherNumber ? number.CompareTo(otherNumber) : string.CompareOrdinal(_folded, other._folded);
        return isDescending ? -result : result;
    }
}
