namespace PlanDocs.Reading;

/// <summary>What an importer has to say: problems of the file, and fields for which a reference has no place.</summary>
internal sealed class ImportLog
{
    /// <summary>How many works are read from a file.</summary>
    public const int WorkLimit = 50_000;

    private readonly Dictionary<string, (int Count, SourceSpan First, SourceSpan Work)> _leftBehind = new(StringComparer.Ordinal);

    public List<Diagnostic> Problems { get; } = [];

    /// <summary>Whether there is room for one more work; says so once where there is none.</summary>
    public bool HasRoom(int count, SourceSpan span)
    {
        if (count == WorkLimit)
            Problems.Add(Errors.TooManyReferences(WorkLimit, span));
        return count < WorkLimit;
    }

    /// <summary>One note for each kind of field that was not carried over, in order of first appearance.</summary>
    public IEnumerable<Diagnostic> LeftBehind =>
        _leftBehind.OrderBy(left => left.Value.First.Start).Select(left => Errors.FieldLeftBehind(left.Key, left.Value.Count, left.Value.First));

    /// <param name="work">Where the work stands: a field that it has several times counts once.</param>
    public void LeaveBehind(string field, SourceSpan span, SourceSpan work)
    {
        var (count, first, last) = _leftBehind.GetValueOrDefault(field, (0, span, default));
        _leftBehind[field] = (last == work ? count : count + 1, first, work);
    }
}
