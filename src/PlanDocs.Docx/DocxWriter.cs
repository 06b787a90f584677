namespace PlanDocs.Docx;

/// <summary>Writes a paper as WordprocessingML (ECMA-376), the format of Word.</summary>
public static class DocxWriter
{
    /// <summary>Writes the document; the same paper and options give the same bytes.</summary>
    public static Result<byte[]> Write(Paper paper, DocxOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(paper);
        throw new NotSupportedException("The parts of the document are being written.");
    }
}
