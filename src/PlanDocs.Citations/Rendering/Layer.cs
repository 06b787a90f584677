namespace PlanDocs.Citations;

/// <summary>One formatting around a run, and those around it. Runs that share a layer stand in the same inline.</summary>
internal sealed class Layer(LayerKind kind, Layer? parent, LinkTarget? target = null)
{
    public LayerKind Kind { get; } = kind;

    public Layer? Parent { get; } = parent;

    public LinkTarget? Target { get; } = target;

    public int Depth { get; } = parent is null ? 1 : parent.Depth + 1;

    public static bool Has(Layer? layer, LayerKind kind, LayerKind opposite)
    {
        for (var current = layer; current is not null; current = current.Parent)
        {
            if (current.Kind == kind)
                return true;
            if (current.Kind == opposite)
                return false;
        }

        return false;
    }
}
