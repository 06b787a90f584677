using System.CommandLine;
using PlanDocs.Pdf;

namespace PlanDocs.Cli;

/// <summary>What <c>plandocs build</c> can be told about the PDF.</summary>
internal sealed class PdfSwitches
{
    private const string Archival = "ua1+a2a";

    public PdfSwitches() => Standard.AcceptOnlyFromAmong(Archival, "none");

    public Option<string> Standard { get; } = new("--pdf-standard")
    {
        Description = "What the PDF claims and meets: ua1+a2a (PDF/UA-1 and PDF/A-2a; PDF/A-3a with its source), or none.",
        HelpName = "standard",
        DefaultValueFactory = _ => Archival,
    };

    public Option<bool> EmbedSource { get; } = new("--embed-source")
    {
        Description = "Put the plan and every file that it is made of into the PDF; `plandocs extract` gives them back.",
    };

    public Option<bool> Uncompressed { get; } = new("--pdf-uncompressed") { Description = "Write a PDF that can be read with a text editor." };

    public PdfOptions Options(ParseResult parsed) => PdfOptions.Default with
    {
        Standard = parsed.GetValue(Standard) == Archival ? PdfStandard.Archival : PdfStandard.None,
        Uncompressed = parsed.GetValue(Uncompressed),
    };
}
