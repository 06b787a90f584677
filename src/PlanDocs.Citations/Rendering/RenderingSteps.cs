namespace PlanDocs.Citations;

/// <summary>
/// Counts the elements that are rendered for a paper. How many a style has says little, since a cite takes one branch of each choice; macros that double, and
/// works without end, are told by what they make the renderer do.
/// </summary>
internal sealed class RenderingSteps
{
    /// <summary>Some seconds of work; ten thousand works in the largest of the official styles, Chicago's, take three million.</summary>
    public const int Limit = 8_000_000;

    private int _count;

    /// <exception cref="TooManyStepsException">There were too many before this one.</exception>
    public void Add()
    {
        if (++_count > Limit)
            throw new TooManyStepsException();
    }
}
