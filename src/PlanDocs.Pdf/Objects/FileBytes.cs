using System.IO.Hashing;

namespace PlanDocs.Pdf;

/// <summary>The bytes of a file as they come. Long data are kept where they are and copied once, at the end: a paper of photographs would otherwise be in memory several times.</summary>
internal sealed class FileBytes
{
    /// <summary>Bytes from which on data are kept by themselves.</summary>
    private const int Long = 1 << 16;

    private readonly List<ReadOnlyMemory<byte>> _pieces = [];
    private int _earlier;

    /// <summary>Where tokens go.</summary>
    public PdfBuffer Tokens { get; private set; } = new();

    public int Length => checked(_earlier + Tokens.Length);

    /// <summary>Appends data which nobody changes any more.</summary>
    public void Append(ReadOnlyMemory<byte> data)
    {
        if (data.Length < Long)
        {
            Tokens.Bytes(data.Span);
            return;
        }

        _earlier = checked(Length + data.Length);
        _pieces.Add(Tokens.Memory);
        _pieces.Add(data);
        Tokens = new PdfBuffer();
    }

    public UInt128 Hash()
    {
        var hash = new XxHash128();
        foreach (var piece in _pieces)
            hash.Append(piece.Span);
        hash.Append(Tokens.Memory.Span);
        return hash.GetCurrentHashAsUInt128();
    }

    public byte[] ToArray()
    {
        var file = new byte[Length];
        var at = 0;
        foreach (var piece in _pieces.Append(Tokens.Memory))
        {
            piece.CopyTo(file.AsMemory(at));
            at += piece.Length;
        }

        return file;
    }
}
