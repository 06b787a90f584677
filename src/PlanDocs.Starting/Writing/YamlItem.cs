using PlanDocs.Reading;

namespace PlanDocs.Starting;

/// <summary>An item of a list whose first key stands behind the hyphen, whichever that is.</summary>
internal sealed class YamlItem(YamlLines yaml, int indent)
{
    private bool _isEmpty = true;

    public void Text(string key, string value) => Line($"{key}: {YamlText.Scalar(Prose.Line(value))}");

    public void Block(string key, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
            return;
        if (_isEmpty)
        {
            Line(YamlLines.Header(key, lines));
            var body = new YamlLines();
            body.Block(indent + 2, key, lines);
            yaml.Lines(body.ToString().Split('\n')[1..^1]);
        }
        else
            yaml.Block(indent + 2, key, lines);
    }

    public void Line(string text)
    {
        yaml.Line(_isEmpty ? indent : indent + 2, _isEmpty ? "- " + text : text);
        _isEmpty = false;
    }

    /// <summary>An item without any key is still an item.</summary>
    public void Finish()
    {
        if (_isEmpty)
            Line("text: \"\"");
    }
}
