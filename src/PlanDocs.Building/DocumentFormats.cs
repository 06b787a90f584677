namespace PlanDocs.Building;

/// <summary>The formats that one build writes.</summary>
public sealed record DocumentFormats(bool Pdf, bool Docx)
{
    /// <summary>Reads a list such as <c>pdf,docx</c>; null for an unknown or empty one.</summary>
    public static DocumentFormats? Parse(string list)
    {
        var formats = new DocumentFormats(false, false);
        foreach (var name in list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            switch (name.ToLowerInvariant())
            {
                case "pdf":
                    formats = formats with { Pdf = true };
                    break;
                case "docx":
                    formats = formats with { Docx = true };
                    break;
                default:
                    return null;
            }
        }

        return formats.Pdf || formats.Docx ? formats : null;
    }
}
