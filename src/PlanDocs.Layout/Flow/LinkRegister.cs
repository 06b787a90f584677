namespace PlanDocs.Layout;

/// <summary>The links of a paper by their identifiers.</summary>
internal sealed class LinkRegister
{
    private readonly List<(LinkTarget Target, string Description)> _links = [];

    /// <summary>A link that shows no words is described by where it leads: ISO 14289-1 7.18.5 lets none go without.</summary>
    public int Add(LinkTarget target, string description)
    {
        _links.Add((target, string.IsNullOrWhiteSpace(description) ? Address(target) : description));
        return _links.Count - 1;
    }

    /// <summary>The part of a link that stands on one line.</summary>
    public LinkArea Area(int id, double x, double y, double width, double height) =>
        new(x, y, width, height, _links[id].Target, id, _links[id].Description);

    private static string Address(LinkTarget target) => target switch
    {
        ExternalTarget external => external.Url,
        InternalTarget place => place.Id,
        _ => throw new ArgumentOutOfRangeException(nameof(target), target, "An unknown kind of link target."),
    };
}
