using System.Text;

namespace PlanDocs.Fuzzing;

/// <summary>A file of an input.</summary>
internal sealed record InputFile(string Name, byte[] Content)
{
    public InputFile(string name, string text)
        : this(name, Encoding.UTF8.GetBytes(text))
    {
    }
}
