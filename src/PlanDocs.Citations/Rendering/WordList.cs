namespace PlanDocs.Citations;

/// <summary>A list inside the program, one entry on each line.</summary>
internal static class WordList
{
    public static HashSet<string> Read(string name, StringComparer comparer)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        var words = new HashSet<string>(1000, comparer);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
                words.Add(line);
        }

        return words;
    }
}
