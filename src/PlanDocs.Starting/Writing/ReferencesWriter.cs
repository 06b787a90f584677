using System.Text;
using PlanDocs.Reading;

namespace PlanDocs.Starting;

/// <summary>Writes the works of an essay's reference list, each below its entry as the essay has it where anything is in doubt.</summary>
internal static class ReferencesWriter
{
    public static string Write(IReadOnlyList<ListedWork> works)
    {
        var yaml = new StringBuilder(PlanTemplate.ReferencesSchemaLine);
        yaml.Append("# Read from the reference list of an essay. A comment that starts with “check” marks what a person should look at.\n");
        foreach (var work in works)
        {
            yaml.Append('\n');
            foreach (var doubt in work.Doubts)
                yaml.Append("# check: ").Append(YamlLines.Clean(doubt.Message)).Append('\n');
            if (work.Doubts.Count > 0)
                yaml.Append("# ").Append(YamlLines.Clean(work.Text)).Append('\n');
            yaml.Append(ReferenceWriter.Write([work.Item]));
        }

        return works.Count == 0 ? yaml.Append("[]\n").ToString() : yaml.ToString();
    }
}
