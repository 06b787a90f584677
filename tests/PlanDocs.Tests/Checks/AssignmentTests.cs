namespace PlanDocs.Tests.Checks;

public sealed class AssignmentTests
{
    internal const string Plan = """
        plandocs: 1
        title: A Plan
        author: Maya Ortiz
        date: 2026-11-23
        assignment: capstone.yaml
        abstract: Five words are enough here.
        sections:
          - heading: Lessons Learned
            text: One two three four five six [@lee2011; @owens2018].
          - heading: Closing Reflection
            text: Seven eight nine.

        """ + Checked.References;

    [Theory]
    [InlineData("words: {from: 10, to: 20}", null)]
    [InlineData("words: {to: 10}", "PD3153")]
    [InlineData("words: 1000-2,000", "PD3153")]
    [InlineData("pages: 1", null)]
    [InlineData("pages: {from: 2}", "PD3155")]
    [InlineData("abstract: 5", null)]
    [InlineData("abstract: 150-250", "PD3156")]
    [InlineData("goals: 1", "PD3162")]
    [InlineData("title-page: student", null)]
    [InlineData("title-page: professional", "PD3161")]
    [InlineData("sections: [lessons learned, 'Closing Reflection!']", null)]
    [InlineData("sections: [Method]", "PD3151")]
    [InlineData("sections: [{heading: Method, or: Lessons Learned}]", null)]
    [InlineData("sections: [Closing Reflection, Lessons Learned]", "PD3152")]
    [InlineData("sections: [{heading: Closing Reflection, words: 5-10}]", null)]
    [InlineData("sections: [{heading: Closing Reflection, words: 50}]", "PD3154")]
    [InlineData("sources: {number: 4}", null)]
    [InlineData("sources: {number: 10}", "PD3157")]
    [InlineData("sources: {kinds: [{kind: journal article, number: 2}]}", null)]
    [InlineData("sources: {kinds: [{kind: [journal article, book], number: 4}]}", "PD3158")]
    [InlineData("sources: {age: {years: 15}}", null)]
    [InlineData("sources: {age: {years: 5}}", "PD3159")]
    [InlineData("sources: {age: {years: 5, number: 1}}", null)]
    [InlineData("sources: {age: {years: 5, number: 2}}", "PD3160")]
    public void The_contract_is_kept_or_not(string contract, string? code)
    {
        var outcome = Checked.Plan(Plan, ("capstone.yaml", $"assignment: 1\n{contract}\n"));
        Assert.Equal(0, outcome.ErrorCount);
        Assert.Equal(code is null ? [] : [code], Checked.Codes(outcome).Where(found => found.StartsWith("PD315", StringComparison.Ordinal) || found.StartsWith("PD316", StringComparison.Ordinal)).Distinct());
    }

    [Theory]
    [InlineData("- one", "PD9042")]
    [InlineData("title: x", "PD1012")]
    [InlineData("assignment: 2", "PD9043")]
    [InlineData("assignment: 1\nwords: many", "PD9044")]
    [InlineData("assignment: 1\nwords: [1, 2]", "PD9044")]
    [InlineData("assignment: 1\nwords: {from: 10, to: 5}", "PD9045")]
    [InlineData("assignment: 1\nsources: {kinds: [{kind: bok}]}", "PD9046")]
    [InlineData("assignment: 1\nword: 100", "PD1010")]
    [InlineData("assignment: 1\nwords: {from: 10", "PD1002")]
    public void What_is_wrong_with_an_assignment_is_said_at_its_line(string assignment, string code)
    {
        var finding = Checked.Plan(Plan, ("capstone.yaml", assignment + "\n")).Diagnostics.First(diagnostic => diagnostic.Code == code);
        Assert.EndsWith("capstone.yaml", finding.Span.File!.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void An_assignment_that_is_not_there_is_an_error_of_the_plan() => Assert.Contains("PD1021", Checked.Codes(Checked.Plan(Plan)));

    [Fact]
    public void The_instructor_waives_a_rule_for_all_and_need_not_use_it()
    {
        var faulty = Plan.Replace("Seven eight", "Seven didn't", StringComparison.Ordinal);
        Assert.Contains("PD3113", Checked.Codes(Checked.Plan(faulty, ("capstone.yaml", "assignment: 1\n"))));
        var outcome = Checked.Plan(faulty, ("capstone.yaml", "assignment: 1\nwaive: [{rule: PD3113, reason: Reflections are personal.}, {rule: PD3114, reason: And so on.}]\n"));
        Assert.DoesNotContain(Checked.Codes(outcome), code => code.StartsWith("PD31", StringComparison.Ordinal));
        Assert.Equal("PD3113", Assert.Single(outcome.Waived).Diagnostic.Code);
    }
}
