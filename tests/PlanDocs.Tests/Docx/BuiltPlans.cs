using System.Collections.Concurrent;
using PlanDocs.Citations;
using PlanDocs.Docx;
using PlanDocs.Layout;
using PlanDocs.Pdf;
using PlanDocs.Plans;

namespace PlanDocs.Tests.Docx;

/// <summary>The two editions of the sample and the plan of every case, each built once for all tests that hold other programs' readings against it.</summary>
internal static class BuiltPlans
{
    private static readonly Lazy<FontCatalog> Fonts = new(FontCatalog.OfSystem);
    private static readonly ConcurrentDictionary<string, BuiltPlan?> Built = new(StringComparer.Ordinal);

    public static IReadOnlyList<string> Names { get; } = ["sample", .. Cases()];

    /// <summary>A plan by name; skips the test if the plan has errors on purpose.</summary>
    public static BuiltPlan Get(string name)
    {
        var plan = Find(name);
        Assert.SkipWhen(plan is null, $"The plan of the case ‘{name}’ has errors, so no document comes out.");
        return plan;
    }

    /// <summary>A plan by name, or null if no document comes out.</summary>
    public static BuiltPlan? Find(string name) => Built.GetOrAdd(name, Build);

    private static IEnumerable<string> Cases() => Directory.Exists(Folders.Cases)
        ? Directory.EnumerateDirectories(Folders.Cases).Where(folder => !Path.GetFileName(folder).StartsWith("broken-", StringComparison.Ordinal)).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)
        : [];

    private static BuiltPlan? Build(string name)
    {
        var path = name switch
        {
            "sample" => Path.Combine(Folders.Data, "career-plan.yaml"),
            "revision" => Path.Combine(Folders.Data, "career-plan-2027.yaml"),
            _ => Path.Combine(Folders.Cases, name, "plan.yaml"),
        };
        var diagnostics = new DiagnosticList();
        var files = new PlanFolder(Path.GetDirectoryName(path)!);
        var plan = diagnostics.Take(PlanReader.Read(path, files, new ContentReader()));
        var paper = plan is null ? null : diagnostics.Take(PaperComposer.Compose(plan));
        var style = plan is null ? null : StyleFinder.Find(null, plan, files, new BuildResources(), diagnostics);
        var cited = paper is null || style is null ? null : diagnostics.Take(CitationProcessor.Cite(paper, style, StyleFinder.Locales(style, plan!.Language)));
        if (cited is null || diagnostics.HasErrors)
            return null;
        var pages = PaperLayout.LayOut(cited, Fonts.Value).Value!;
        return new BuiltPlan(cited, PdfWriter.Write(pages).Value!, DocxWriter.Write(cited).Value!, pages.Pages.Count);
    }
}
