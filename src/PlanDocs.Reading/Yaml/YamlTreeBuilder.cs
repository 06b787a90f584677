using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PlanDocs.Reading;

/// <summary>Turns YAML events into a tree, with bounds for depth and for what aliases stand for.</summary>
internal sealed class YamlTreeBuilder
{
    private readonly SourceFile _file;
    private readonly List<Diagnostic> _diagnostics;
    private readonly Parser _parser;
    private readonly Dictionary<string, (YamlNode Node, int Size, int Length)> _anchors = new(StringComparer.Ordinal);
    private readonly HashSet<YamlNode> _aliasedNodes = new(ReferenceEqualityComparer.Instance);
    private int _aliased;
    private int _aliasedLength;
    private int _size;
    private int _length;
    private bool _stopped;

    public YamlTreeBuilder(SourceFile file, List<Diagnostic> diagnostics)
    {
        _file = file;
        _diagnostics = diagnostics;
        _parser = new Parser(new StringReader(file.Text));
    }

    /// <summary>How far the reading has come.</summary>
    public SourceSpan Reached => _parser.Current is { } current ? Span(current.End, current.End) : new SourceSpan(_file, 0, 0);

    /// <summary>The first document, or null if a bound was passed.</summary>
    public YamlNode? Build()
    {
        if (!MoveToFirstNode())
            return Empty(0);
        var root = Node(depth: 1);
        if (!_stopped && _parser.MoveNext() && _parser.MoveNext() && _parser.Current is DocumentStart second)
            _diagnostics.Add(Errors.SeveralYamlDocuments(Span(second.Start, second.End)));
        _diagnostics.AddRange(_anchors.Values.Where(anchor => !_aliasedNodes.Contains(anchor.Node)).Select(anchor => anchor.Node).OfType<YamlScalar>().Select(node => UnreadText.OfAnchor(_file, node)).OfType<Diagnostic>());
        return _stopped ? null : root;
    }

    private bool MoveToFirstNode()
    {
        while (_parser.MoveNext())
        {
            if (_parser.Current is not (StreamStart or DocumentStart or Comment))
                return _parser.Current is NodeEvent or AnchorAlias;
        }

        return false;
    }

    private YamlNode Node(int depth)
    {
        var current = _parser.Current!;
        if (depth > YamlReader.DepthLimit)
            return Stop(Errors.YamlTooDeep(Span(current.Start, current.End), YamlReader.DepthLimit), current);
        if (current is AnchorAlias alias)
            return Aliased(alias);

        var (before, lengthBefore) = (_size++, _length);
        if (_size > YamlReader.ValueLimit)
            return Stop(Errors.TooManyValues(Span(current.Start, current.End), YamlReader.ValueLimit), current);
        YamlNode node = current switch
        {
            Scalar scalar => Decoded(scalar),
            SequenceStart start => Sequence(start, depth),
            MappingStart start => Mapping(start, depth),
            _ => throw new YamlException(current.Start, current.End, "A value was expected here."),
        };
        if (current is NodeEvent { Anchor.IsEmpty: false } anchored)
            _anchors[anchored.Anchor.Value] = (node, _size - before, _length - lengthBefore);
        return node;
    }

    private YamlScalar Decoded(Scalar scalar)
    {
        _length += scalar.Value.Length;
        var decoded = YamlScalarDecoder.Decode(_file, scalar);
        if (UnreadText.Of(_file, scalar, decoded) is { } unread)
            _diagnostics.Add(unread);
        return decoded;
    }

    private YamlNode Aliased(AnchorAlias alias)
    {
        var span = Span(alias.Start, alias.End);
        if (!_anchors.TryGetValue(alias.Value.Value, out var target))
        {
            _diagnostics.Add(Errors.UnknownAnchor(alias.Value.Value, span));
            return Empty((int)alias.Start.Index);
        }

        _aliasedNodes.Add(target.Node);
        _size += target.Size;
        _aliased += target.Size;
        _length += target.Length;
        _aliasedLength += target.Length;
        if (_aliased > YamlReader.AliasLimit)
            return Stop(Errors.TooManyAliases(span, YamlReader.AliasLimit), alias);
        return _aliasedLength > YamlReader.AliasTextLimit ? Stop(Errors.AliasesTooLong(span, YamlReader.AliasTextLimit), alias) : target.Node;
    }

    private YamlSequence Sequence(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        while (!_stopped && _parser.MoveNext() && _parser.Current is not SequenceEnd)
            items.Add(Node(depth + 1));
        return new YamlSequence(items, CollectionSpan(start.Start, items.Count > 0 ? items[^1] : null));
    }

    private YamlMapping Mapping(MappingStart start, int depth)
    {
        var entries = new List<YamlEntry>();
        var keys = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        while (!_stopped && _parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            var key = Node(depth + 1);
            if (_stopped || !_parser.MoveNext())
                break;
            var value = Node(depth + 1);
            AddEntry(entries, keys, key, value);
        }

        return new YamlMapping(entries, CollectionSpan(start.Start, entries.Count > 0 ? entries[^1].Value : null));
    }

    private void AddEntry(List<YamlEntry> entries, Dictionary<string, YamlScalar> keys, YamlNode key, YamlNode value)
    {
        if (key is not YamlScalar name)
            _diagnostics.Add(Errors.KeyIsNotText(key.Span));
        else if (!keys.TryAdd(name.Value, name))
            _diagnostics.Add(Errors.DuplicateKey(name.Value, name.Span, keys[name.Value].Span));
        else
            entries.Add(new YamlEntry(name, value));
    }

    private YamlScalar Stop(Diagnostic reason, ParsingEvent at)
    {
        if (!_stopped)
            _diagnostics.Add(reason);
        _stopped = true;
        return Empty((int)at.Start.Index);
    }

    // The end that YAML's events give a block collection is the start of what follows it; its last value says better where it ends.
    private SourceSpan CollectionSpan(Mark start, YamlNode? last)
    {
        var from = Math.Clamp((int)start.Index, 0, _file.Text.Length);
        return new SourceSpan(_file, from, Math.Max(last is null ? 0 : last.Span.End - from, 0));
    }

    private SourceSpan Span(Mark start, Mark end)
    {
        var from = Math.Clamp((int)start.Index, 0, _file.Text.Length);
        return new SourceSpan(_file, from, Math.Clamp((int)(end.Index - start.Index), 0, _file.Text.Length - from));
    }

    private YamlScalar Empty(int at)
    {
        at = Math.Clamp(at, 0, _file.Text.Length);
        return new YamlScalar(MappedText.Verbatim(_file, at, 0), IsPlain: true, new SourceSpan(_file, at, 0));
    }
}
