using System.Text;

namespace PlanDocs.Plans;

/// <summary>Changes to a text, collected in any order and applied at once; what nobody changes stays as it is, to the byte.</summary>
internal sealed class TextEdits(string text)
{
    private readonly List<(int Start, int Length, string Text)> _edits = [];

    public void Insert(int offset, string added) => _edits.Add((offset, 0, added));

    public void Replace(int start, int length, string added) => _edits.Add((start, length, added));

    public string Apply()
    {
        var result = new StringBuilder(text.Length + 1024);
        var at = 0;
        // The order is stable: of two insertions at one place, the first stays first; an insertion stands before what is replaced there.
        foreach (var (start, length, added) in _edits.OrderBy(edit => edit.Start).ThenBy(edit => edit.Length > 0))
        {
            result.Append(text, at, start - at).Append(added);
            at = start + length;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
