namespace PlanDocs.Tests.Styles;

/// <summary>Why two texts differ, shown by making them equal in this respect.</summary>
/// <param name="Text">A sentence with the section of the manual.</param>
/// <param name="Adjust">Takes the text, and the official and our wording as far as they have been adjusted.</param>
internal sealed record Reason(string Text, Func<StyleText, string, string, (string Official, string Ours)> Adjust)
{
    /// <summary>Changes the official text only.</summary>
    public static Reason Of(string text, Func<StyleText, string, string> official) => new(text, (style, old, ours) => (official(style, old), ours));

    /// <summary>Changes our text only.</summary>
    public static Reason OfOurs(string text, Func<StyleText, string, string> ours) => new(text, (style, old, our) => (old, ours(style, our)));
}
