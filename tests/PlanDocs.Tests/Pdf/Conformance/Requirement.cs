namespace PlanDocs.Tests.Pdf;

/// <summary>Something that the standards demand, with a check that says what is wrong.</summary>
internal sealed record Requirement(string Name, Func<ReadBack, IEnumerable<string>> Check)
{
    public static IReadOnlyList<Requirement> All { get; } = [.. DocumentRequirements.All, .. StructureRequirements.All, .. PageRequirements.All, .. FontRequirements.All];

    /// <summary>A requirement that holds of each of some things.</summary>
    public static Requirement Each<T>(string name, Func<ReadBack, IEnumerable<T>> things, Func<ReadBack, T, bool> holds) =>
        new(name, pdf => things(pdf).Where(thing => !holds(pdf, thing)).Select(thing => $"{thing}"));

    public static Requirement That(string name, Func<ReadBack, bool> holds) => new(name, pdf => holds(pdf) ? [] : [name]);
}
