namespace PlanDocs.Citations;

/// <summary>CSL's text-case, over the leaves of a tree: letters change, the tree does not.</summary>
internal static class TextCase
{
    public static IReadOnlyList<Output> Apply(string textCase, IReadOnlyList<Output> outputs, string language)
    {
        var leaves = new List<TextOutput>();
        Collect(outputs, leaves, isForeignTitle: textCase == "pd:sentence" && !LetterCase.IsEnglish(language));
        var letters = string.Concat(leaves.Select(leaf => leaf.Value)).ToCharArray();
        var isProtected = leaves.SelectMany(leaf => Enumerable.Repeat(leaf.IsProtected, leaf.Value.Length)).ToArray();
        if (textCase == "pd:sentence")
            ProtectInner(outputs, letters, isProtected, 0);
        Change(textCase, letters, isProtected, language);
        var position = 0;
        return Rebuild(outputs, new string(letters), ref position);
    }

    /// <summary>What another rendering element prints is another word.</summary>
    private static readonly TextOutput Gap = new(" ");

    /// <param name="isForeignTitle">What is only upright there, the translation in brackets, is no protected word.</param>
    private static void Collect(IReadOnlyList<Output> outputs, List<TextOutput> leaves, bool isForeignTitle)
    {
        foreach (var output in outputs)
        {
            switch (output)
            {
                case TextOutput text:
                    leaves.Add(text);
                    break;
                case FormattedOutput formatted:
                    var start = leaves.Count;
                    if (!formatted.IsFromText)
                        leaves.Add(Gap);
                    Collect(formatted.Children, leaves, isForeignTitle);
                    if ((formatted.IsFromText && formatted.Format is { VerticalAlign: not null } or { FontVariant: not null }) && !(isForeignTitle && formatted.Format.FontVariant == "normal"))
                        Protect(leaves, start);
                    break;
                case LinkOutput link:
                    Collect([link.Content], leaves, isForeignTitle);
                    break;
                case NamesOutput names:
                    Collect([names.Content], leaves, isForeignTitle);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>What is in italics inside a title is a title or a species, and keeps the capital that it starts with: Homo sapiens. A title in quotation marks keeps all of its own.</summary>
    private static int ProtectInner(IReadOnlyList<Output> outputs, char[] letters, bool[] isProtected, int position)
    {
        foreach (var output in outputs)
        {
            switch (output)
            {
                case TextOutput text:
                    position += text.Value.Length;
                    break;
                case FormattedOutput formatted:
                    position += formatted.IsFromText ? 0 : Gap.Value.Length;
                    if (formatted is { IsFromText: true, Format.FontStyle: "italic" } && position < isProtected.Length)
                        isProtected[position] = true;
                    var start = position;
                    position = ProtectInner(formatted.Children, letters, isProtected, position);
                    if (formatted is { IsFromText: true, Format.Quotes: true })
                        isProtected.AsSpan(start, QuotedTitle.Length(letters, start, position - start)).Fill(true);
                    break;
                case LinkOutput link:
                    position = ProtectInner([link.Content], letters, isProtected, position);
                    break;
                case NamesOutput names:
                    position = ProtectInner([names.Content], letters, isProtected, position);
                    break;
                default:
                    break;
            }
        }

        return position;
    }

    private static void Protect(List<TextOutput> leaves, int start)
    {
        for (var i = start; i < leaves.Count; i++)
            leaves[i] = leaves[i] with { IsProtected = true };
    }

    private static Output[] Rebuild(IReadOnlyList<Output> outputs, string letters, ref int position)
    {
        var result = new Output[outputs.Count];
        for (var i = 0; i < outputs.Count; i++)
        {
            result[i] = outputs[i] switch
            {
                TextOutput text => text with { Value = letters[position..(position += text.Value.Length)] },
                FormattedOutput formatted => Rebuild(formatted, letters, ref position),
                LinkOutput link => link with { Content = Rebuild([link.Content], letters, ref position)[0] },
                NamesOutput names => names with { Content = Rebuild([names.Content], letters, ref position)[0] },
                var other => other,
            };
        }

        return result;
    }

    private static FormattedOutput Rebuild(FormattedOutput output, string letters, ref int position)
    {
        position += output.IsFromText ? 0 : Gap.Value.Length;
        return output with { Children = Rebuild(output.Children, letters, ref position) };
    }

    private static void Change(string textCase, char[] letters, bool[] isProtected, string language)
    {
        var letterCase = new LetterCase(language);
        switch (textCase)
        {
            case "lowercase":
                ForEach(letters, isProtected, letterCase.Lower);
                break;
            case "uppercase":
                ForEach(letters, isProtected, letterCase.Upper);
                break;
            case "capitalize-first":
                CapitalizeFirst(letters, isProtected, letterCase);
                break;
            case "pd:lowercase-first":
                LowerFirst(letters, isProtected, letterCase);
                break;
            case "capitalize-all":
                foreach (var (start, end) in WordCase.Words(letters))
                    WordCase.Capitalize(letters, isProtected, start, end, letterCase);
                break;
            case "sentence":
                Sentence(letters, isProtected, letterCase);
                break;
            case "title" when LetterCase.IsEnglish(language):
                TitleCase.Apply(letters, isProtected, letterCase, longestStopWord: int.MaxValue);
                break;
            // APA 6.17: words of four letters and more have a capital, whatever they are.
            case "pd:title" when LetterCase.IsEnglish(language):
                SentenceCase.Unshout(letters, isProtected);
                TitleCase.Apply(letters, isProtected, letterCase, longestStopWord: 3);
                break;
            case "pd:description":
                CapitalizeFirst(letters, isProtected, letterCase);
                SentenceCase.ApplyToDescription(letters, isProtected, language);
                break;
            case "pd:sentence":
                SentenceWithTranslation(letters, isProtected, language);
                break;
            default:
                break;
        }
    }

    /// <summary>La psychologie de l’enfant [The psychology of the child]: what stands in brackets at the end is English, whatever the title is (APA 9.38).</summary>
    private static void SentenceWithTranslation(char[] letters, bool[] isProtected, string language)
    {
        var open = LetterCase.IsEnglish(language) || letters is not [.., ']'] ? -1 : Array.LastIndexOf(letters, '[');
        if (open > 0)
        {
            var translation = letters[(open + 1)..];
            SentenceCase.Apply(translation, isProtected[(open + 1)..], "en-US");
            translation.CopyTo(letters, open + 1);
        }

        SentenceCase.Apply(letters, isProtected, language);
    }

    private static void ForEach(char[] letters, bool[] isProtected, Func<char, char> change)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            if (!isProtected[i])
                letters[i] = change(letters[i]);
        }
    }

    /// <summary>CSL: the first word gets a capital if it has none; eLearning stays.</summary>
    private static void CapitalizeFirst(char[] letters, bool[] isProtected, LetterCase letterCase)
    {
        var first = Array.FindIndex(letters, char.IsLetterOrDigit);
        if (first < 0)
            return;
        var end = first;
        while (end < letters.Length && char.IsLetterOrDigit(letters[end]))
            end++;
        WordCase.Capitalize(letters, isProtected, first, end, letterCase);
    }

    /// <summary>"Film" is a film, but a "TV series" stays one.</summary>
    private static void LowerFirst(char[] letters, bool[] isProtected, LetterCase letterCase)
    {
        if (letters.Length > 0 && !isProtected[0] && !(letters.Length > 1 && char.IsUpper(letters[1])))
            letters[0] = letterCase.Lower(letters[0]);
    }

    private static void Sentence(char[] letters, bool[] isProtected, LetterCase letterCase)
    {
        var isShouted = !Array.Exists(letters, char.IsLower);
        var isFirst = true;
        foreach (var (start, end) in WordCase.Words(letters))
        {
            if (isShouted || IsCapitalized(letters, start, end))
            {
                for (var i = start; i < end; i++)
                    letters[i] = isProtected[i] ? letters[i] : letterCase.Lower(letters[i]);
            }

            if (isFirst)
                WordCase.Capitalize(letters, isProtected, start, end, letterCase);
            isFirst = false;
        }
    }

    private static bool IsCapitalized(char[] letters, int start, int end)
    {
        var first = start;
        while (first < end && !char.IsLetter(letters[first]))
            first++;
        return first < end && char.IsUpper(letters[first]) && letters.AsSpan(first + 1, end - first - 1).ToArray().All(letter => !char.IsUpper(letter));
    }
}
