using BenchmarkDotNet.Running;
using PlanDocs.Benchmarks;

// `papers FOLDER` writes the plans that the timing script builds; anything else is BenchmarkDotNet's command line.
if (args is ["papers", var folder])
    BenchmarkPaper.WriteAll(folder);
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
