using PlanDocs.Docx;
using PlanDocs.Revisions;

namespace PlanDocs.Tests.Revisions;

/// <summary>Two editions held against the document that shows their changes.</summary>
internal static class Revised
{
    /// <summary>The marked-up document is valid, and accepting or rejecting all changes gives a fresh build of either edition.</summary>
    public static void Verify(Paper before, Paper after)
    {
        var marked = Docx(Revision.Of(before, after));
        Assert.Empty(DocxChecks.AgainstSchema(marked).Select(finding => finding.Message));
        Same(ResolvedDocx.Plain(Docx(after)), ResolvedDocx.Accepted(marked), "accepted");
        Same(ResolvedDocx.Plain(Docx(before)), ResolvedDocx.Rejected(marked), "rejected");
    }

    public static byte[] Docx(Paper paper)
    {
        var result = DocxWriter.Write(paper);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Message));
        return result.Value!;
    }

    private static void Same(IReadOnlyList<string> expected, IReadOnlyList<string> found, string how)
    {
        for (var i = 0; i < Math.Min(expected.Count, found.Count); i++)
        {
            if (expected[i] != found[i])
                Assert.Fail($"{how}, line {i}:\n  expected {expected[i]}\n  found    {found[i]}");
        }

        Assert.True(expected.Count == found.Count, $"{how}: {expected.Count} lines expected, {found.Count} found: {string.Join('\n', expected.Skip(found.Count).Concat(found.Skip(expected.Count)).Take(3))}");
    }
}
