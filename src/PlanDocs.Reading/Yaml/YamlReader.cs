using YamlDotNet.Core;

namespace PlanDocs.Reading;

/// <summary>Reads a YAML file into a tree that knows where each of its values was written.</summary>
public static class YamlReader
{
    /// <summary>How deep lists and mappings may be nested.</summary>
    public const int DepthLimit = 64;

    /// <summary>How many values aliases may stand for in one file, counted after expansion; the bound against "billion laughs".</summary>
    public const int AliasLimit = 10_000;

    /// <summary>How many characters aliases may stand for in one file.</summary>
    public const int AliasTextLimit = 1_000_000;

    /// <summary>How many values a file may hold, keys included.</summary>
    public const int ValueLimit = 1_000_000;

    /// <summary>Reads the first document of a file; an empty file is an empty scalar.</summary>
    public static Result<YamlNode> Read(SourceFile file)
    {
        var diagnostics = new List<Diagnostic>();
        YamlNode? root = null;
        var builder = new YamlTreeBuilder(file, diagnostics);
        try
        {
            root = builder.Build();
        }
        catch (YamlException exception)
        {
            // An asterisk at the start of a text has been explained already, as an alias without an anchor.
            if (YamlSyntaxHint.Explain(file, exception) is var explained && !diagnostics.Exists(diagnostic => diagnostic.Span.Start == explained.Span.Start))
                diagnostics.Add(explained);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // YamlDotNet's scanner stumbles over some broken input, such as a plain scalar of nothing but a byte order mark.
            diagnostics.Add(Errors.YamlSyntax("it cannot be read from here on", builder.Reached, null));
        }

        return new Result<YamlNode>(diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) && root is null ? null : root, diagnostics);
    }
}
