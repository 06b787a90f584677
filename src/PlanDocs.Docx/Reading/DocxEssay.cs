namespace PlanDocs.Docx;

/// <summary>What a DOCX says, as blocks.</summary>
/// <param name="Blocks">In the order of the text. A figure names its picture by a key of <paramref name="Media"/>; whether a paper can show that file, nobody has looked at yet.</param>
/// <param name="Media">The bytes of the pictures by their names; a picture of which only the name is known, such as a chart, is not there.</param>
/// <param name="Formulas">The plain text of each formula that was built up of fractions, roots, and the like, and stands on one line now.</param>
public sealed record DocxEssay(IReadOnlyList<Block> Blocks, IReadOnlyDictionary<string, byte[]> Media, IReadOnlyList<string> Formulas);
