using System.Globalization;
using System.Text;
using System.Xml;

namespace PlanDocs.Docx;

/// <summary>
/// Writes one XML part, forwards only. Elements and attributes are WordprocessingML's unless a prefix is given. A document is never held as a
/// tree: a paper of 750 pages has some 300,000 elements.
/// </summary>
internal sealed class WordXml : IDisposable
{
    private readonly XmlWriter _writer;
    private readonly StringBuilder _pending = new();
    private RunLook _pendingLook;
    private string? _group;

    /// <summary>How changes are marked.</summary>
    public Tracking Tracking { get; set; } = new(new Annotations());

    /// <summary>What became of all that is being written; null for what both editions have.</summary>
    public Change? Scope { get; set; }

    public WordXml(Stream stream) =>
        _writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false });

    /// <summary>Told of each paragraph outside tables and of each table.</summary>
    public MarkRecorder? Recorder { get; init; }

    /// <summary>The marks of the paragraphs outside tables, where those around them matter; null where each paragraph has the mark that it asks for.</summary>
    public Queue<TrackedMark>? Marks { get; set; }

    /// <summary>Both editions have the mark of the paragraph that is being written.</summary>
    public bool IsMarkKept { get; set; }

    /// <summary>Changes get the later of their two times: see <see cref="Tracking"/>.</summary>
    public bool IsLater { get; set; }

    /// <summary>How many tables stand around what is being written.</summary>
    public int TableDepth { get; set; }

    /// <summary>Starts the part with its root element and the namespaces of everything that may stand in it.</summary>
    public void StartRoot(string name)
    {
        _writer.WriteStartDocument(true);
        _writer.WriteStartElement("w", name, Namespaces.Word);
        Declare("r", Namespaces.Relationships);
        Declare("mc", Namespaces.Compatibility);
        Declare("wp", Namespaces.WordDrawing);
        Declare("w15", Namespaces.Word2012);
        _writer.WriteAttributeString("mc", "Ignorable", Namespaces.Compatibility, "w15");
    }

    /// <summary>Starts a part whose root is not WordprocessingML's.</summary>
    public void StartRoot(string prefix, string name, string space)
    {
        _writer.WriteStartDocument(true);
        _writer.WriteStartElement(prefix, name, space);
    }

    public void Declare(string prefix, string space) => _writer.WriteAttributeString("xmlns", prefix, null, space);

    public void Start(string name) => Start("w", name, Namespaces.Word);

    public void Start(string prefix, string name, string space)
    {
        FlushRun();
        FlushGroup();
        _writer.WriteStartElement(prefix, name, space);
    }

    public void End()
    {
        FlushRun();
        if (_group is null)
            _writer.WriteEndElement();
        _group = null;
    }

    /// <summary>Starts an element of properties, which is left out if <see cref="End"/> follows at once.</summary>
    public void StartGroup(string name)
    {
        FlushGroup();
        _group = name;
    }

    /// <summary>Text as a run, into which text of the same look that follows at once is taken, too. It may hold no character that XML forbids.</summary>
    public void WriteText(string text, in RunLook look)
    {
        if (look != _pendingLook)
            FlushRun();
        _pendingLook = look;
        _pending.Append(text);
    }

    public void Empty(string name)
    {
        Start(name);
        End();
    }

    /// <summary>An element that says everything in its <c>w:val</c>.</summary>
    public void Value(string name, string value)
    {
        Start(name);
        Attribute("val", value);
        End();
    }

    public void Value(string name, int value) => Value(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A property that is on where it stands, unless it says 0.</summary>
    public void Toggle(string name, bool on)
    {
        if (on)
            Empty(name);
        else
            Value(name, "0");
    }

    public void Attribute(string name, string value) => _writer.WriteAttributeString("w", name, Namespaces.Word, value);

    public void Attribute(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    public void Attribute(string prefix, string name, string space, string value) => _writer.WriteAttributeString(prefix, name, space, value);

    /// <summary>An attribute without a namespace, as DrawingML and the package's own parts have them.</summary>
    public void Plain(string name, string value) => _writer.WriteAttributeString(name, value);

    public void Plain(string name, long value) => Plain(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The attribute without which XML's readers drop space at the ends of a text.</summary>
    public void PreserveSpace() => _writer.WriteAttributeString("xml", "space", Namespaces.Xml, "preserve");

    public void Text(string text) => _writer.WriteString(text);

    /// <summary>XML that the program itself holds as a constant.</summary>
    public void Raw(string xml) => _writer.WriteRaw(xml);

    public void Dispose() => _writer.Dispose();

    private void FlushGroup()
    {
        if (_group is not { } name)
            return;
        _group = null;
        _writer.WriteStartElement("w", name, Namespaces.Word);
    }

    private void FlushRun()
    {
        if (_pending.Length == 0)
            return;
        var text = _pending.ToString();
        _pending.Clear();
        RunWriter.WriteRuns(this, text, _pendingLook);
    }
}
