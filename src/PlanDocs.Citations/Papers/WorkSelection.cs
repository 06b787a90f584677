namespace PlanDocs.Citations;

/// <summary>Which works a paper lists, which it only mentions, and what is wrong with its keys.</summary>
internal sealed class WorkSelection
{
    private const int LibrarySize = 10;

    private readonly Dictionary<string, ReferenceItem> _items = new(StringComparer.Ordinal);
    private readonly HashSet<string> _listed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _mentioned = new(StringComparer.Ordinal);
    private readonly List<ReferenceItem> _order = [];
    private readonly CslStyle _style;
    private readonly bool _lacksReferences;

    private WorkSelection(Paper paper, CslStyle style)
    {
        (_style, _lacksReferences) = (style, paper.LacksReferences);
        foreach (var item in paper.References)
            _items.TryAdd(item.Key, item);
    }

    public List<Diagnostic> Diagnostics { get; } = [];

    public IReadOnlyList<ReferenceItem> Listed => _order;

    public IReadOnlyList<ReferenceItem> Unlisted => [.. _mentioned.Where(key => !_listed.Contains(key)).Select(key => _items[key])];

    public static WorkSelection Of(Paper paper, CslStyle style, IReadOnlyList<FoundCitation> citations)
    {
        var selection = new WorkSelection(paper, style);
        foreach (var cite in citations.SelectMany(found => found.Citation.Cites))
            selection.Add(cite);
        foreach (var key in paper.AlsoListed)
            selection.AddAlso(key, paper.References);
        selection.WarnOfUncited(paper.References);
        return selection;
    }

    /// <summary>The citation without works that do not exist; each of them is an error already.</summary>
    public CitationCluster Known(FoundCitation found) =>
        new([.. found.Citation.Cites.Where(IsKnown)]) { Form = found.Citation.Form, NoteNumber = found.NoteNumber, Possessive = found.Possessive };

    private bool IsKnown(Cite cite) => _items.ContainsKey(cite.Key) && (cite.CitedIn is null || IsKnown(cite.CitedIn));

    private void Add(Cite cite)
    {
        if (!_items.TryGetValue(cite.Key, out var item))
            ReportUnknown(cite.Key, cite.Span);
        else if (cite.CitedIn is null && IsListed(item))
            List(item);
        else
            _mentioned.Add(cite.Key);
        if (cite.CitedIn is { } reading)
            Add(reading);
    }

    /// <summary>APA 8.9: what a reader cannot recover is cited in the text only.</summary>
    private bool IsListed(ReferenceItem item) => _style.ListsPersonalCommunications || item.Type is not ("personal_communication" or "personal-communication");

    private void List(ReferenceItem item)
    {
        if (_listed.Add(item.Key))
            _order.Add(item);
    }

    private void AddAlso(Sourced<string> key, IReadOnlyList<ReferenceItem> all)
    {
        if (key.Value == "*")
        {
            foreach (var item in all.Where(IsListed))
                List(item);
        }
        else if (_items.TryGetValue(key.Value, out var item))
            List(item);
        else
            ReportUnknown(key.Value, key.Span);
    }

    private void ReportUnknown(string key, SourceSpan span)
    {
        if (!_lacksReferences)
            Diagnostics.Add(Errors.UnknownKey(span, key, NearestKey.Of(key, _items.Keys, Diagnostics.Count)));
    }

    /// <summary>Each work that is never cited gets its warning; a library, most of which is for other papers, gets one for all.</summary>
    private void WarnOfUncited(IReadOnlyList<ReferenceItem> all)
    {
        var uncited = all.Where(item => !_listed.Contains(item.Key) && !_mentioned.Contains(item.Key));
        foreach (var file in uncited.GroupBy(item => item.Span.File))
        {
            var items = file.ToArray();
            if (items.Length > LibrarySize)
                Diagnostics.Add(Errors.ManyNeverCited(items[0].Span, items.Length, items[0].Key));
            else
                Diagnostics.AddRange(items.Select(item => Errors.NeverCited(item.Span, item.Key)));
        }
    }
}
