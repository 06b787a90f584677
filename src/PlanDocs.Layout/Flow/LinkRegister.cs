namespace PlanDocs.Layout;

/// <summary>The links of a paper by their identifiers.</summary>
internal sealed class LinkRegister
{
    private readonly List<(LinkTarget Target, string Description)> _links = [];

    public int Add(LinkTarget target, string description)
    {
        _links.Add((target, description));
        return _links.Count - 1;
    }

    /// <summary>The part of a link that stands on one line.</summary>
    public LinkArea Area(int id, double x, double y, double width, double height) =>
        new(x, y, width, height, _links[id].Target, id, _links[id].Description);
}
