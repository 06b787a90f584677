using BenchmarkDotNet.Attributes;
using PlanDocs.Citations;
using PlanDocs.CitationTimes;

namespace PlanDocs.Benchmarks;

/// <summary>Works cited twice and listed in APA, from the style's text to inlines; <c>citations.sh</c> has the native figures.</summary>
[MemoryDiagnoser]
public class CitationBenchmark
{
    private CitedWorks _works = null!;

    [Params(326, 10_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Read() => _works = CitedWorks.Read(Environment.GetEnvironmentVariable("PLANDOCS_REFERENCES") ?? "../shared/references/items.json", Count);

    [Benchmark]
    public RenderedReferences CiteAndList() => _works.Render();
}
