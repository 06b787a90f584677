namespace PlanDocs.Plans;

/// <summary>A mapping of the format, such as a goal; its keys may lead to itself.</summary>
/// <param name="Name">By which the schema refers to it.</param>
internal sealed record FormatMapping(string Name, string Title, Func<IReadOnlyList<FormatKey>> KeysOf)
{
    public IReadOnlyList<FormatKey> Keys => KeysOf();
}
