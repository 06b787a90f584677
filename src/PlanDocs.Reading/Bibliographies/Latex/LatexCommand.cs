namespace PlanDocs.Reading;

/// <summary>What a command of LaTeX does to the text of a reference.</summary>
internal abstract record LatexCommand
{
    /// <summary>Stands for characters.</summary>
    internal sealed record Symbol(string Text) : LatexCommand;

    /// <summary>Puts its argument between two pieces of markup.</summary>
    internal sealed record Markup(string Open, string Close) : LatexCommand;

    /// <summary>Puts its argument between two characters, which are part of the text.</summary>
    internal sealed record Enclosing(string Open, string Close) : LatexCommand;

    /// <summary>Holds from here to the end of its group.</summary>
    internal sealed record Declaration(string Open, string Close) : LatexCommand;

    /// <summary>Shows its last argument alone.</summary>
    internal sealed record Showing(int Skipped) : LatexCommand;

    /// <summary>Shows nothing, and takes its arguments along.</summary>
    internal sealed record Hiding(int Arguments) : LatexCommand;

    /// <summary>Shows its argument letter by letter, as an address is written.</summary>
    internal sealed record Verbatim : LatexCommand;

    /// <summary>Sets its argument as a formula.</summary>
    internal sealed record Formula : LatexCommand;
}
