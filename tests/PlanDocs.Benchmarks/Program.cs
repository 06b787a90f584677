using System.Globalization;
using BenchmarkDotNet.Running;
using PlanDocs.Benchmarks;

// `papers FOLDER` and `plans FOLDER COUNT` write the plans that the timing scripts build, `watch PLANDOCS PLAN` times the saves of a watched plan; anything else is BenchmarkDotNet's command line.
if (args is ["papers", var folder])
    BenchmarkPaper.WriteAll(folder);
else if (args is ["plans", var many, var count])
    BenchmarkPaper.WriteMany(many, int.Parse(count, CultureInfo.InvariantCulture));
else if (args is ["watch", var plandocs, var plan])
    WatchedSaves.Time(plandocs, plan);
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
