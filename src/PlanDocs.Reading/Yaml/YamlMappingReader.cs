using System.Globalization;

namespace PlanDocs.Reading;

/// <summary>
/// Takes the values out of a mapping, each with its place, and collects all that is wrong with them; what nobody asked for by the time of
/// <see cref="Finish"/> is an unknown key.
/// </summary>
/// <param name="mapping">The mapping to read.</param>
/// <param name="where">What the mapping is in a message, such as <c>a goal</c>.</param>
/// <param name="diagnostics">Where problems are collected.</param>
public sealed class YamlMappingReader(YamlMapping mapping, string where, ICollection<Diagnostic> diagnostics)
{
    /// <summary>The most items of a list. What has more is no part of a paper.</summary>
    public const int ItemLimit = 10_000;

    private readonly List<string> _known = [];

    /// <summary>What the mapping should look like; null where no message needs it.</summary>
    public MappingForm? Form { get; init; }

    public SourceSpan Span => mapping.Span;

    public ICollection<Diagnostic> Diagnostics => diagnostics;

    /// <summary>The value of a key, or null where the key is absent or has no value.</summary>
    public YamlNode? Node(string key)
    {
        if (!_known.Contains(key))
            _known.Add(key);
        return mapping.Find(key)?.Value is { } value and not YamlScalar { IsNull: true } ? value : null;
    }

    /// <summary>The first of several spellings of a key that has a value.</summary>
    public YamlNode? Node(string key, string otherKey) => Node(key) ?? Node(otherKey);

    public MappedText? Text(string key) => Node(key) is { } node ? Scalar(node, key)?.Text : null;

    public Sourced<string>? String(string key) => Node(key) is { } node ? AsString(node, key) : null;

    /// <summary>Text that must be there and say something.</summary>
    public Sourced<string>? RequiredString(string key)
    {
        if (Node(key) is not { } node || node is YamlScalar { Value: var value } && string.IsNullOrWhiteSpace(value))
            return OtherWordFor(key);
        return AsString(node, key);
    }

    private Sourced<string>? OtherWordFor(string key)
    {
        if (mapping.Entries.FirstOrDefault(entry => RightWord(entry) == key) is not { } written)
        {
            diagnostics.Add(Errors.MissingKey(key, where, KeySpan()));
            return null;
        }

        diagnostics.Add(Errors.OtherWordForKey(key, where, written));
        return String(written.Key.Value);
    }

    /// <summary>The key that is missing, and for which another word was written.</summary>
    private string? RightWord(YamlEntry entry) =>
        Form?.OtherWords.GetValueOrDefault(entry.Key.Value) is { } key && mapping.Find(key) is null ? key : null;

    public Sourced<bool>? Boolean(string key)
    {
        if (Node(key) is not { } node)
            return null;
        if (node is YamlScalar { IsPlain: true } scalar && ParseBoolean(scalar.Value) is { } value)
            return new(value, scalar.Span);
        diagnostics.Add(Errors.WrongType(key, "true or false", Found(node), node.Span));
        return null;
    }

    public Sourced<double>? Number(string key)
    {
        if (Node(key) is not { } node)
            return null;
        if (node is YamlScalar { IsPlain: true } scalar
            && double.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value))
            return new(value, scalar.Span);
        diagnostics.Add(Errors.WrongType(key, "a number", Found(node), node.Span));
        return null;
    }

    /// <summary>A calendar day, written 2026-12-07.</summary>
    public Sourced<DateOnly>? Date(string key)
    {
        if (Node(key) is not { } node || Scalar(node, key) is not { } scalar)
            return null;
        var text = scalar.Value.Trim();
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return new(date, scalar.Span);
        var mistake = DateMistakes.Of(text, needsDay: true);
        diagnostics.Add(mistake is { IsImpossible: true } ? Errors.NoSuchDate(text, scalar.Span, mistake.Hint) : Errors.NotADate(text, scalar.Span, mistake?.Hint));
        return null;
    }

    /// <summary>One of a closed set of words; spaces and underscores count as hyphens, and case does not count.</summary>
    /// <param name="otherWords">Words of everyday speech, in the spelling with hyphens, and which one they mean.</param>
    public Sourced<T>? Word<T>(string key, string what, IReadOnlyList<(string Word, T Value)> words, IReadOnlyDictionary<string, string>? otherWords = null)
        where T : struct
    {
        if (Node(key) is not { } node || Scalar(node, key) is not { } scalar)
            return null;
        var written = scalar.Value.Trim().Replace(' ', '-').Replace('_', '-');
        foreach (var (word, value) in words)
        {
            if (string.Equals(word, written, StringComparison.OrdinalIgnoreCase))
                return new(value, scalar.Span);
        }

        var known = words.Select(word => word.Word).ToList();
        diagnostics.Add(Errors.UnknownWord(what, scalar.Value, scalar.Span, otherWords?.GetValueOrDefault(written) ?? EditDistance.Nearest(written, known), known));
        return null;
    }

    /// <summary>The items of a list, as far as they are not too many; a single value is a list of one.</summary>
    public IReadOnlyList<YamlNode> Items(string key)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case YamlSequence sequence:
                if (sequence.Items.Count > ItemLimit)
                    diagnostics.Add(Errors.TooManyItems(key, sequence.Items.Count, ItemLimit, sequence.Items[ItemLimit].Span));
                return [.. sequence.Items.Take(ItemLimit).Where(item => item is not YamlScalar { IsNull: true })];
            case var single:
                return [single];
        }
    }

    /// <summary>The items of a list of mappings; a mapping of mappings is none.</summary>
    public IReadOnlyList<YamlNode> Items(string key, MappingForm form)
    {
        if (Node(key) is not YamlMapping { Entries: [var first, ..] } single || form.Fits(single))
            return Items(key);
        diagnostics.Add(Errors.MappingForList(key, form, first.Key));
        return [];
    }

    public IReadOnlyList<Sourced<string>> Strings(string key) =>
        [.. Items(key).Select(item => AsString(item, key)).OfType<Sourced<string>>()];

    /// <summary>A reader for a nested mapping; anything else is a diagnostic and null.</summary>
    public YamlMappingReader? Mapping(string key, string whereInside) =>
        Node(key) is { } node ? Open(node, key, whereInside, diagnostics) : null;

    public static YamlMappingReader? Open(YamlNode node, string what, string whereInside, ICollection<Diagnostic> diagnostics)
    {
        if (node is YamlMapping inner)
            return new YamlMappingReader(inner, whereInside, diagnostics);
        diagnostics.Add(Errors.WrongType(what, "a mapping of keys and values", Found(node), node.Span));
        return null;
    }

    /// <summary>A reader for a mapping in a list.</summary>
    public static YamlMappingReader? Open(YamlNode node, string key, MappingForm form, ICollection<Diagnostic> diagnostics)
    {
        if (node is YamlMapping inner)
            return new YamlMappingReader(inner, form.Where, diagnostics) { Form = form };
        diagnostics.Add(Errors.NotAMapping(key, form, Found(node), node));
        return null;
    }

    public Sourced<string>? AsString(YamlNode node, string what) =>
        Scalar(node, what) is { } scalar ? new Sourced<string>(scalar.Value.Trim(), scalar.Span) : null;

    public YamlScalar? Scalar(YamlNode node, string what)
    {
        if (node is YamlScalar scalar)
            return scalar;
        diagnostics.Add(Errors.NotOneText(what, node));
        return null;
    }

    /// <summary>Warns about every key that was never asked for.</summary>
    public void Finish()
    {
        string? keys = null;
        foreach (var entry in mapping.Entries.Where(entry => !_known.Contains(entry.Key.Value)))
        {
            var key = entry.Key.Value;
            diagnostics.Add(Errors.UnknownKey(key, where, entry.Key.Span, Meant(entry), keys ??= Errors.KeysHere(_known)));
        }
    }

    private string? Meant(YamlEntry entry)
    {
        if (diagnostics.Count >= EditDistance.MostGuesses)
            return null;
        if (RightWord(entry) is { } right)
            return Errors.Written(right, entry.Value);
        if (EditDistance.Nearest(entry.Key.Value, _known) is { } nearest)
            return nearest.Equals(entry.Key.Value, StringComparison.OrdinalIgnoreCase) ? Errors.Written(nearest, entry.Value) : nearest;
        return mapping.Entries.Count == 1 && Form is not null ? $"{Form.FirstKey}: {entry.Key.Value}" : null;
    }

    private SourceSpan KeySpan() => mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Span : mapping.Span;

    private static string Found(YamlNode node) => node is YamlScalar { IsNull: false } scalar && scalar.Value.Length <= 40 ? $"‘{scalar.Value}’" : node.Kind;

    private static bool? ParseBoolean(string text) => text switch
    {
        "true" or "True" or "TRUE" or "yes" or "Yes" or "on" => true,
        "false" or "False" or "FALSE" or "no" or "No" or "off" => false,
        _ => null,
    };
}
