using System.Xml;

namespace PlanDocs.Citations;

/// <summary>XML as a small tree. Document type definitions are refused, and with them entities that lead out of the file.</summary>
internal static class MarkupReader
{
    private const string ExtensionNamespace = "https://plandocs.org/csl";

    private const int LengthLimit = 2_000_000;

    public static Result<MarkupElement> Read(SourceFile file)
    {
        if (file.Text.Length > LengthLimit)
            return new Result<MarkupElement>(null, [Errors.StyleTooLarge(new SourceSpan(file, 0, 1), LengthLimit)]);
        try
        {
            using var reader = XmlReader.Create(new StringReader(file.Text.TrimStart('\uFEFF', ' ', '\n', '\r')), Settings());
            return new Result<MarkupElement>(ReadTree(reader, file), []);
        }
        catch (XmlException problem)
        {
            return new Result<MarkupElement>(null, [Problem(file, problem)]);
        }
    }

    private static Diagnostic Problem(SourceFile file, XmlException problem)
    {
        var offset = file.OffsetOf(Math.Max(1, problem.LineNumber), Math.Max(1, problem.LinePosition));
        var documentType = file.Text.IndexOf("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
        return documentType >= 0 && offset <= documentType + "<!DOCTYPE".Length
            ? Errors.DocumentType(new SourceSpan(file, documentType, "<!DOCTYPE".Length))
            : Errors.NotXml(new SourceSpan(file, Math.Min(offset, Math.Max(0, file.Text.Length - 1)), 1), Reason(problem));
    }

    /// <summary>The parser's sentence without the place, which the span has.</summary>
    private static string Reason(XmlException problem)
    {
        var place = problem.Message.IndexOf(" Line ", StringComparison.Ordinal);
        return place > 0 ? problem.Message[..place] : problem.Message;
    }

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private static MarkupElement ReadTree(XmlReader reader, SourceFile file)
    {
        var root = new MarkupElement("", new SourceSpan(file, 0, 0));
        var open = new Stack<MarkupElement>();
        open.Push(root);
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var element = Start(reader, file);
                    open.Peek().Children.Add(element);
                    if (!reader.IsEmptyElement)
                        open.Push(element);
                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    open.Peek().Append(reader.Value);
                    break;
                default:
                    break;
            }
        }

        return root.Children[0];
    }

    private static MarkupElement Start(XmlReader reader, SourceFile file)
    {
        var info = (IXmlLineInfo)reader;
        var span = new SourceSpan(file, file.OffsetOf(info.LineNumber, info.LinePosition), reader.Name.Length);
        var element = new MarkupElement(reader.LocalName, span);
        var isEmpty = reader.IsEmptyElement;
        while (reader.MoveToNextAttribute())
            element.Attributes[AttributeName(reader)] = reader.Value;
        if (isEmpty || reader.NodeType == XmlNodeType.Attribute)
            reader.MoveToElement();
        return element;
    }

    private static string AttributeName(XmlReader reader) =>
        reader.NamespaceURI == ExtensionNamespace ? "pd:" + reader.LocalName : reader.Name;
}
