namespace PlanDocs.Docx;

/// <summary>What the properties of a paragraph say.</summary>
internal readonly record struct ParagraphForm(string Style)
{
    /// <summary>In a numbered list.</summary>
    public (int Level, int Number)? Numbering { get; init; }

    /// <summary>
    /// The paragraph ends with a style separator (Word's Ctrl+Alt+Enter): the next one goes on in its line, and yet only this one is a heading
    /// (ECMA-376 part 1, 17.3.2.36, specVanish).
    /// </summary>
    public bool IsRunIn { get; init; }
}
