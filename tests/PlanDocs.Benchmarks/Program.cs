using System.Globalization;
using BenchmarkDotNet.Running;
using PlanDocs.Benchmarks;

// `papers FOLDER` and `plans FOLDER COUNT` write the plans that the timing scripts build; anything else is BenchmarkDotNet's command line.
if (args is ["papers", var folder])
    BenchmarkPaper.WriteAll(folder);
else if (args is ["plans", var many, var count])
    BenchmarkPaper.WriteMany(many, int.Parse(count, CultureInfo.InvariantCulture));
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
