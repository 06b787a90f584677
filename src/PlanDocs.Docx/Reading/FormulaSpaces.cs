using System.Text;

namespace PlanDocs.Docx;

/// <summary>Puts the spaces around the signs of a formula that Word draws without writing them (APA 6.45).</summary>
internal sealed class FormulaSpaces
{
    private const string Relations = "=<>≤≥≠≈≡∼±×÷→", Additions = "+−", EndsOfOperands = ")]}|!%";

    /// <summary>The sign before, which tells whether a minus subtracts or belongs to its number.</summary>
    private char _last = '=';
    private bool _isBehindSpace = true;

    public static IEnumerable<StyledRun> Around(IEnumerable<StyledRun> formula)
    {
        var spaces = new FormulaSpaces();
        return formula.Select(run => run with { Text = run.Position == 0 ? spaces.Line(run.Text.Replace('-', '−')) : spaces.Script(run.Text.Replace('-', '−')) });
    }

    private string Script(string text)
    {
        (_last, _isBehindSpace) = ('x', false);
        return text;
    }

    private string Line(string text)
    {
        var spaced = new StringBuilder(text.Length + 8);
        foreach (var sign in text)
        {
            var isBinary = Relations.Contains(sign, StringComparison.Ordinal) || Additions.Contains(sign, StringComparison.Ordinal) && (char.IsLetterOrDigit(_last) || EndsOfOperands.Contains(_last, StringComparison.Ordinal));
            if (sign != ' ' || !_isBehindSpace)
                spaced.Append(isBinary && !_isBehindSpace ? " " : "").Append(sign).Append(isBinary ? " " : "");
            _isBehindSpace = isBinary || sign == ' ';
            _last = sign == ' ' ? _last : sign;
        }

        return spaced.ToString();
    }
}
