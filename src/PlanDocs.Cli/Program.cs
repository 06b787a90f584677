using PlanDocs.Cli;

return PlanDocsCommand.Run(args);
