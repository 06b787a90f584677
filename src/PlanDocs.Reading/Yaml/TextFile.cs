using System.Text;

namespace PlanDocs.Reading;

/// <summary>Turns the bytes of a file into text.</summary>
public static class TextFile
{
    /// <summary>The largest text that is read, in bytes: a library of tens of thousands of works.</summary>
    public const int SizeLimit = 16 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes UTF-8, with or without a byte order mark, which is not part of the text; UTF-16 with its mark is read as well.</summary>
    /// <param name="path">The path for messages.</param>
    public static Result<SourceFile> Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > SizeLimit)
            return new(null, [Errors.TextTooLarge(path, SizeLimit / 1024 / 1024)]);
        if (bytes is [0xFF, 0xFE, ..])
            return new(new SourceFile(path, Encoding.Unicode.GetString(bytes[2..])), []);
        if (bytes is [0xFE, 0xFF, ..])
            return new(new SourceFile(path, Encoding.BigEndianUnicode.GetString(bytes[2..])), []);
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
            bytes = bytes[3..];
        try
        {
            return new(new SourceFile(path, StrictUtf8.GetString(bytes)), []);
        }
        catch (DecoderFallbackException exception)
        {
            var readable = new SourceFile(path, Encoding.UTF8.GetString(bytes));
            var offset = Encoding.UTF8.GetString(bytes[..Math.Clamp(exception.Index, 0, bytes.Length)]).Length;
            return new(null, [Errors.NotUtf8(new SourceSpan(readable, offset, 1))]);
        }
    }
}
