using static PlanDocs.Layout.BidiClass;

namespace PlanDocs.Layout;

/// <summary>The embeddings, overrides, and isolates that are open at a place in a text (UAX #9 X1 to X7); those nested too deep are counted and else ignored.</summary>
internal sealed class DirectionalStack
{
    private const int MaxDepth = 125;
    private readonly Stack<(byte Level, BidiClass Override, bool Isolate)> _open = new();
    private int _overflowIsolates;
    private int _overflowEmbeddings;
    private int _validIsolates;

    public DirectionalStack(byte paragraph) => _open.Push((paragraph, ON, false));

    public byte Level => _open.Peek().Level;

    /// <summary>L or R where an override makes every character one; ON otherwise.</summary>
    public BidiClass Override => _open.Peek().Override;

    public void Embed(BidiClass value)
    {
        var level = Next(value is RLE or RLO);
        if (HasRoom(level))
            _open.Push(((byte)level, value == RLO ? R : value == LRO ? L : ON, false));
        else if (_overflowIsolates == 0)
            _overflowEmbeddings++;
    }

    public void Isolate(bool rightToLeft)
    {
        var level = Next(rightToLeft);
        if (!HasRoom(level))
        {
            _overflowIsolates++;
            return;
        }

        _validIsolates++;
        _open.Push(((byte)level, ON, true));
    }

    public void EndIsolate()
    {
        if (_overflowIsolates > 0)
        {
            _overflowIsolates--;
            return;
        }

        if (_validIsolates == 0)
            return;
        _overflowEmbeddings = 0;
        while (!_open.Peek().Isolate)
            _open.Pop();
        _open.Pop();
        _validIsolates--;
    }

    public void EndEmbedding()
    {
        if (_overflowIsolates > 0)
            return;
        if (_overflowEmbeddings > 0)
            _overflowEmbeddings--;
        else if (!_open.Peek().Isolate && _open.Count > 1)
            _open.Pop();
    }

    private bool HasRoom(int level) => level <= MaxDepth && _overflowIsolates == 0 && _overflowEmbeddings == 0;

    private int Next(bool rightToLeft) => rightToLeft ? (Level + 1) | 1 : (Level + 2) & ~1;
}
