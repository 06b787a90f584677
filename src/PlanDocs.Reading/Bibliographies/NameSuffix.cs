namespace PlanDocs.Reading;

/// <summary>What stands behind a name and is no part of it: Jr., Sr., and the ordinals of dynasties.</summary>
internal static class NameSuffix
{
    public static bool IsSuffix(string word) => word.TrimEnd('.') is "Jr" or "Sr" or "jr" or "sr" or "JR" or "SR" or "II" or "III" or "IV" or "2nd" or "3rd" or "Esq";
}
