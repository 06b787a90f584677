using PlanDocs.Plans;

namespace PlanDocs.Tests.Bibliographies;

public sealed class SeveralFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_of_all_formats_and_works_in_the_plan_stand_side_by_side()
    {
        Write("a.bib", "@book{bib, title={A}}");
        Write("b.ris", "TY  - BOOK\nID  - ris\nTI  - B\nER  - \n");
        Write("c.yml", "hayagriva:\n  type: book\n  title: C\n");
        Write("d.json", "[{\"id\": \"json\", \"type\": \"book\", \"title\": \"D\"}]");
        var plan = Read("[a.bib, b.ris, c.yml, d.json, {id: inline, type: book, title: E}]");
        Assert.Equal(["bib", "ris", "hayagriva", "json", "inline"], plan.Value!.References.Select(item => item.Key));
    }

    [Fact]
    public void The_same_work_in_two_files_is_one()
    {
        Write("a.bib", "@book{k, title={A}, date={2000}}");
        Write("b.yaml", "- id: k\n  type: book\n  title: A\n  issued: 2000\n");
        var plan = Read("[a.bib, b.yaml]");
        Assert.Single(plan.Value!.References);
        Assert.DoesNotContain(plan.Diagnostics, diagnostic => diagnostic.Code == "PD1221");
    }

    [Fact]
    public void Two_works_with_one_key_in_two_files_are_an_error()
    {
        Write("a.bib", "@book{k, title={A}}");
        Write("b.bib", "@book{k, title={B}}");
        Assert.Contains(Read("[a.bib, b.bib]").Diagnostics, diagnostic => diagnostic.Code == "PD1221");
    }

    private Result<Plan> Read(string references)
    {
        Write("plan.yaml", $"plandocs: 1\ntitle: T\nreferences: {references}\n");
        var path = Path.Combine(_folder.Path, "plan.yaml");
        return PlanReader.Read(path, new PlanFolder(_folder.Path), new ContentReader());
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.Path, name), text);
}
