using System.Xml;

namespace PlanDocs.Citations;

/// <summary>XML as a small tree. Document type definitions are refused, and with them entities that lead out of the file.</summary>
internal static class MarkupReader
{
    private const string ExtensionNamespace = "https://plandocs.org/csl";

    public static Result<MarkupElement> Read(SourceFile file)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(file.Text.TrimStart('\uFEFF', ' ', '\n', '\r')), Settings());
            return new Result<MarkupElement>(ReadTree(reader, file), []);
        }
        catch (XmlException problem)
        {
            var span = new SourceSpan(file, file.OffsetOf(Math.Max(1, problem.LineNumber), Math.Max(1, problem.LinePosition)), 1);
            return new Result<MarkupElement>(null, [Errors.NotXml(span, problem.Message)]);
        }
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
                    open.Peek().Text += reader.Value;
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
