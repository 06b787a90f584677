using System.Globalization;

namespace PlanDocs.Plans;

/// <summary>The names of two editions in the paper's language.</summary>
internal sealed class EditionNames(Wording wording, Plan then, Plan now)
{
    public string Then { get; } = Of(wording, then);

    public string Now { get; } = Of(wording, now);

    /// <summary>Fills a pattern: {0} the edition before, {1} this one.</summary>
    public string Format(string pattern) => string.Format(CultureInfo.InvariantCulture, pattern, Then, Now);

    public static string Of(Wording wording, Plan plan) => plan.NamedEdition is { } edition ? wording.Date(edition) : "";
}
