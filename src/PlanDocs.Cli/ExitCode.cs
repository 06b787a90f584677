namespace PlanDocs.Cli;

/// <summary>What the process tells its caller; the numbers are documented in the README and never change.</summary>
internal enum ExitCode
{
    Done = 0,

    /// <summary>The plan has errors, and nothing was written.</summary>
    PlanHasErrors = 1,

    /// <summary>The command line makes no sense.</summary>
    WrongUsage = 2,

    /// <summary>The documents were made and could not be written.</summary>
    CouldNotWrite = 3,
}
