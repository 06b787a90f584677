using Markdig.Syntax.Inlines;

namespace PlanDocs.Reading;

/// <summary>A space at which no line ends, written as a backslash and a space.</summary>
internal sealed class NoBreakSpaceInline : LeafInline;
