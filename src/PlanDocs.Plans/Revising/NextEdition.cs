using System.Globalization;
using PlanDocs.Reading;

namespace PlanDocs.Plans;

/// <summary>
/// Starts the next edition of a plan: the same text with its year, its dates moved, what was said about the edition before taken out, and a
/// comment wherever the year asks for something.
/// </summary>
public sealed class NextEdition
{
    private readonly Plan _plan;
    private readonly YamlMapping _root;
    private readonly int _year;
    private readonly DateOnly? _date;
    private readonly YamlEditor _editor;
    private readonly string _before;
    private readonly RevisionPrompts _prompts;

    private NextEdition(Plan plan, YamlMapping root, int year, DateOnly? date)
    {
        _plan = plan;
        _root = root;
        _year = year;
        _date = date;
        _editor = new YamlEditor(plan.File, string.Create(CultureInfo.InvariantCulture, $"# {year}: "));
        var wording = Wording.Of(plan.Language);
        _before = wording.Date(plan.NamedEdition!.Value);
        _prompts = wording.Prompts;
    }

    /// <summary>The text of the next edition.</summary>
    /// <param name="plan">A plan without errors that says its year.</param>
    /// <param name="date">The date of the new edition's paper; null to move the plan's own dates.</param>
    public static string Write(Plan plan, int year, DateOnly? date = null) =>
        YamlReader.Read(plan.File).Value is YamlMapping root
            ? new NextEdition(plan, root, year, date).Write()
            : throw new ArgumentException("A plan is a mapping.", nameof(plan));

    /// <summary>The name of the next edition's file: a year at the end of the name is replaced, and otherwise added.</summary>
    public static string FileName(string path, int year)
    {
        var (stem, extension) = (Path.GetFileNameWithoutExtension(path), Path.GetExtension(path));
        var next = year.ToString("D4", CultureInfo.InvariantCulture);
        var hasYear = stem.Length >= 4 && stem[^4..].All(char.IsAsciiDigit) && (stem.Length == 4 || !char.IsLetterOrDigit(stem[^5]));
        return (hasYear ? stem[..^4] : stem + "-") + next + extension;
    }

    private string Write()
    {
        var name = Path.GetFileName(_plan.File.Path);
        _editor.CommentOnTop(Filled(_prompts.StartedFrom, name));
        _editor.CommentOnTop(_prompts.Answer);
        SetEdition(name);
        SetDates();
        foreach (var marker in Items(_root, "sections").SelectMany(Markers))
            _editor.CommentAbove(Filled(_prompts.WrittenForBefore, _before), marker);
        foreach (var node in Items(_root, "goals").OfType<YamlMapping>())
        {
            if (_plan.Goals.FirstOrDefault(goal => goal.Id.Span == node.Find("id")?.Value.Span) is { } goal)
                new GoalPrompts(_prompts, _editor, goal, node, LastDay, _before).Add();
        }

        return _editor.Apply();
    }

    /// <summary>By when something was due that this edition should know of.</summary>
    private DateOnly LastDay => _date ?? (Moved((_plan.Date ?? _plan.Due)?.Value) is { } moved ? moved : new DateOnly(_year, 12, 31));

    private void SetEdition(string name)
    {
        var year = _year.ToString("D4", CultureInfo.InvariantCulture);
        List<string> missing = [];
        Set("edition", year, missing);
        // Inside braces, YAML takes more signs for its own.
        Set("revises", name.AsSpan().IndexOfAny(",[]{}") >= 0 ? YamlText.Quoted(name) : YamlText.Scalar(name), missing);
        if (_date is { } date && _root.Find("date") is null && _root.Find("due") is null)
            missing.Add($"date: {date:yyyy-MM-dd}");
        if (missing.Count > 0)
            _editor.Add(_root, _root.Find("edition") ?? _root.Find("plandocs"), missing);
    }

    private void Set(string key, string value, List<string> missing)
    {
        if (_root.Find(key) is { } entry)
            _editor.SetValue(entry, value);
        else
            missing.Add($"{key}: {value}");
    }

    /// <summary>The paper's date is what the user says; what is left moves on by as many years as the edition.</summary>
    private void SetDates()
    {
        var said = _date;
        foreach (var (key, date) in new[] { ("date", _plan.Date), ("due", _plan.Due) })
        {
            if (date is null || _root.Find(key) is not { } entry)
                continue;
            if (said is null)
                _editor.CommentAbove(Filled(_prompts.DateMoved, date.Value.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), entry.Key);
            _editor.SetValue(entry, (said ?? Moved(date.Value.Value)!.Value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            said = null;
        }
    }

    internal static string Filled(string prompt, string value) => string.Format(CultureInfo.InvariantCulture, prompt, value);

    private DateOnly? Moved(DateOnly? date) =>
        date is { } day ? day.AddYears(Math.Clamp(_year - _plan.NamedEdition!.Value.Year, 0, DateOnly.MaxValue.Year - day.Year)) : null;

    private static IEnumerable<YamlMapping> Markers(YamlNode item) => item is not YamlMapping mapping ? []
        : mapping.Find("progress") is not null && (mapping.Find("text") ?? mapping.Find("heading") ?? mapping.Find("title")) is not null ? [mapping]
        : Items(mapping, "sections").SelectMany(Markers);

    /// <summary>The items of a list, or a single value; what an alias stands for is written elsewhere and left alone.</summary>
    internal static IEnumerable<YamlNode> Items(YamlMapping mapping, string key)
    {
        if (mapping.Find(key) is not { } entry || entry.Value.Span.Start < entry.Key.Span.End)
            return [];
        return entry.Value is YamlSequence sequence ? sequence.Items.Where(item => item.Span.Start >= sequence.Span.Start) : [entry.Value];
    }
}
