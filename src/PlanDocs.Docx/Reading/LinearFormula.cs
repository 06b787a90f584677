using System.Globalization;
using DocumentFormat.OpenXml;

namespace PlanDocs.Docx;

/// <summary>Writes a formula of Office Math (ISO 29500-1, 22.1) on one line: variables in italics, exponents raised, and parentheses where height told what belongs together.</summary>
internal sealed class LinearFormula
{
    private const string Namespace = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    private readonly List<StyledRun> _runs = [];
    private bool _isBuiltUp;

    public static bool IsFormula(OpenXmlElement element) => element is { NamespaceUri: Namespace, LocalName: "oMath" or "oMathPara" };

    /// <param name="isBuiltUp">Whether anything stood above or below anything else, which a line can show with parentheses only.</param>
    public static IReadOnlyList<StyledRun> Of(OpenXmlElement formula, out bool isBuiltUp)
    {
        var line = new LinearFormula();
        line.AddAll(formula);
        isBuiltUp = line._isBuiltUp;
        return FormulaLetters.Of(FormulaSpaces.Around(line._runs));
    }

    private void AddAll(OpenXmlElement? parent)
    {
        foreach (var element in parent?.ChildElements ?? Enumerable.Empty<OpenXmlElement>())
        {
            if (element.NamespaceUri == Namespace)
                Add(element);
            else if (element is DocumentFormat.OpenXml.Wordprocessing.InsertedRun)
                AddAll(element);
        }
    }

    private void Add(OpenXmlElement element)
    {
        _isBuiltUp |= element.LocalName is "f" or "rad" or "nary" or "m" or "eqArr" or "limLow" or "limUpp" or "groupChr" or "acc" or "bar";
        switch (element.LocalName)
        {
            case "r":
                AddRun(element);
                break;
            case "f":
                AddGrouped(Child(element, "num"));
                AddPlain("/");
                AddGrouped(Child(element, "den"));
                break;
            case "sSup" or "sSub" or "sSubSup":
                AddGrouped(Child(element, "e"));
                AddScripts(element);
                break;
            case "sPre":
                AddScripts(element);
                AddAll(Child(element, "e"));
                break;
            case "nary":
                AddPlain(Sign(element, "chr", "∫"));
                AddScripts(element);
                AddPlain("\u00a0");
                AddAll(Child(element, "e"));
                break;
            case "rad":
                AddScript(Child(element, "deg"), 1);
                AddPlain("√");
                AddGrouped(Child(element, "e"));
                break;
            case "d":
                AddList(element, "e", Sign(element, "begChr", "("), Sign(element, "sepChr", "|"), Sign(element, "endChr", ")"));
                break;
            case "func":
                AddAll(Child(element, "fName"));
                AddPlain("\u00a0");
                AddAll(Child(element, "e"));
                break;
            case "limLow" or "limUpp":
                AddAll(Child(element, "e"));
                AddScript(Child(element, "lim"), element.LocalName == "limLow" ? -1 : 1);
                break;
            case "acc":
                AddAll(Child(element, "e"));
                AddPlain(Sign(element, "chr", "\u0302"));
                break;
            case "bar":
                AddAll(Child(element, "e"));
                AddPlain(Attribute(Child(Child(element, "barPr"), "pos")) == "top" ? "\u0304" : "\u0332");
                break;
            case "m":
                AddMatrix(element);
                break;
            case "eqArr":
                AddList(element, "e", "", "; ", "");
                break;
            case var name when name.EndsWith("Pr", StringComparison.Ordinal):
                break;
            default:
                AddAll(element);
                break;
        }
    }

    private void AddRun(OpenXmlElement run)
    {
        var properties = Child(run, "rPr");
        var isUpright = Child(properties, "nor") is not null || Attribute(Child(properties, "sty")) is "p" or "b";
        foreach (var text in run.ChildElements.Where(child => child is { LocalName: "t", NamespaceUri: Namespace }))
            _runs.Add(new StyledRun(text.InnerText, false, !isUpright, 0, null));
    }

    private void AddList(OpenXmlElement element, string part, string start, string separator, string end)
    {
        AddPlain(start);
        var isFirst = true;
        foreach (var child in element.ChildElements.Where(child => child.LocalName == part))
        {
            if (!isFirst)
                AddPlain(separator);
            AddAll(child);
            isFirst = false;
        }

        AddPlain(end);
    }

    private void AddMatrix(OpenXmlElement matrix)
    {
        var isFirst = true;
        foreach (var row in matrix.ChildElements.Where(child => child.LocalName == "mr"))
        {
            AddList(row, "e", isFirst ? "" : "; ", ", ", "");
            isFirst = false;
        }
    }

    private void AddScripts(OpenXmlElement element)
    {
        AddScript(Child(element, "sub"), -1);
        AddScript(Child(element, "sup"), 1);
    }

    /// <summary>Scripts of scripts have no place on one line: they stand behind a caret or an underscore.</summary>
    private void AddScript(OpenXmlElement? part, int position)
    {
        var start = _runs.Count;
        AddAll(part);
        if (_runs.FindIndex(start, run => run.Position != 0) < 0)
        {
            for (var i = start; i < _runs.Count; i++)
                _runs[i] = _runs[i] with { Position = position };
            return;
        }

        _runs.Insert(start, Plain(position > 0 ? "^(" : "_("));
        AddPlain(")");
    }

    /// <summary>In parentheses, unless it is a single number or letter or stands in some already.</summary>
    private void AddGrouped(OpenXmlElement? part)
    {
        var start = _runs.Count;
        AddAll(part);
        if (IsSingle(string.Concat(_runs.Skip(start).Where(run => run.Position == 0).Select(run => run.Text)).Trim()))
            return;
        _runs.Insert(start, Plain("("));
        AddPlain(")");
    }

    private static bool IsSingle(string text) =>
        text.All(character => char.IsDigit(character) || character is '.' or ',')
        || new StringInfo(text).LengthInTextElements == 1
        || text is ['(', .., ')'] && text.AsSpan(1, text.Length - 2).IndexOfAny('(', ')') < 0;

    private void AddPlain(string text)
    {
        if (text.Length > 0)
            _runs.Add(Plain(text));
    }

    private static StyledRun Plain(string text) => new(text, false, false, 0, null);

    private static string Sign(OpenXmlElement element, string name, string otherwise) =>
        Child(Child(element, element.LocalName + "Pr"), name) is { } sign ? Attribute(sign) ?? "" : otherwise;

    private static OpenXmlElement? Child(OpenXmlElement? parent, string name) => parent?.ChildElements.FirstOrDefault(child => child.LocalName == name && child.NamespaceUri == Namespace);

    private static string? Attribute(OpenXmlElement? element) => element?.GetAttributes().Where(attribute => attribute.LocalName == "val").Select(attribute => attribute.Value).FirstOrDefault();
}
