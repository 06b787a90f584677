namespace PlanDocs.Reading;

/// <summary>The indefinite article before a key or a kind in a message.</summary>
public static class Article
{
    /// <summary>The first letter tells: the keys with a u, such as <c>url</c> and <c>unit</c>, sound like "you".</summary>
    public static string Before(string word) => word is [var first, ..] && char.ToLowerInvariant(first) is 'a' or 'e' or 'i' or 'o' ? "an" : "a";
}
