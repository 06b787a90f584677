using System.Text.RegularExpressions;

namespace PlanDocs.Starting;

/// <summary>The label of a part of a goal, as a heading or run into its paragraph.</summary>
internal static partial class GoalLabel
{
    internal enum Part
    {
        /// <summary>Whatever else it is called.</summary>
        Other,
        Statement,
        Rationale,
        Issues,
    }

    public static Part Of(string label) => Words(label) switch
    {
        "statement" or "goal statement" or "statement of goal" or "statement of the goal" or "goal" => Part.Statement,
        "rationale" or "goal rationale" or "rationale for goal" or "rationale for the goal" or "rationale for this goal" or "justification" or "begründung" or "justificación" or "fundamentación" => Part.Rationale,
        "professional issues and opportunities" or "issues and opportunities" or "professional issues" or "issues" or "opportunities and issues" => Part.Issues,
        _ => Part.Other,
    };

    /// <summary>Whether a heading names a part of a goal and not a section of its own.</summary>
    public static bool IsKnown(string heading) => Of(heading) != Part.Other || Known().IsMatch(Words(heading));

    /// <summary>The label at the start of a paragraph, and where the rest of the paragraph starts; null for a paragraph without one.</summary>
    public static (string Label, int RestStart)? RunIn(string paragraph)
    {
        var match = Marked().Match(paragraph);
        if (!match.Success)
        {
            match = Plain().Match(paragraph);
            if (!match.Success || !IsKnown(match.Groups["label"].Value))
                return null;
        }

        return (match.Groups["label"].Value.Trim(), match.Length);
    }

    private static string Words(string label) => Number().Replace(SectionNames.Bare(label), "").Trim().TrimEnd('.', ':').ToLowerInvariant();

    [GeneratedRegex(@"^(?:action (?:plan|steps|items)|actions?|steps|next steps|milestones?|timeline|time ?frame|measures?|measurement|metrics|evidence(?: of success)?|success criteria|indicators? of success|resources(?: needed)?|barriers|challenges|obstacles|strateg(?:y|ies)|evaluation|outcomes?|expected outcomes?|competencies|skills needed|support|progress|objectives?|opportunities|background|description|plan|assessment|deadline|target date)$")]
    private static partial Regex Known();

    [GeneratedRegex(@"^(?<marks>\*{1,3}|_{1,3})(?<label>\p{Lu}[^*_\n]{1,60}?)(?:[.:]\k<marks>|\k<marks>[.:])\s+(?=\S)")]
    private static partial Regex Marked();

    [GeneratedRegex(@"^(?<label>\p{Lu}[\p{L}’'-]*(?:\s+[\p{L}’'&-]+){0,5})[.:]\s+(?=\S)")]
    private static partial Regex Plain();

    [GeneratedRegex(@"\s+(?:for\s+)?goal\s+\w+$")]
    private static partial Regex Number();
}
