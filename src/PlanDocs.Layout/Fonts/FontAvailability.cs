namespace PlanDocs.Layout;

/// <summary>What a machine has for a family.</summary>
/// <param name="Used">The family that a paper would be set in; null where the machine has no font at all.</param>
/// <param name="Advice">What to install, where something is to be gained.</param>
public sealed record FontAvailability(string Family, string? Used, FontSubstitution Substitution, string? Advice)
{
    public static FontAvailability Of(string family, FontCatalog catalog)
    {
        var diagnostics = new List<Diagnostic>();
        var used = new FontFamilyResolver(catalog, []).Resolve(family, diagnostics);
        var substitution = diagnostics.Count > 0 ? FontSubstitution.OtherWidths
            : string.Equals(used, family, StringComparison.OrdinalIgnoreCase) ? FontSubstitution.Itself
            : FontSubstitution.SameWidths;
        return new FontAvailability(family, used.Length == 0 ? null : used, substitution, diagnostics.FirstOrDefault()?.Help);
    }
}
