using System.Text;

namespace PlanDocs.Revisions;

/// <summary>Puts tokens together again as running text: links around changes, changes around formats, so that a change is one piece wherever it can be.</summary>
internal static class InlineBuilder
{
    /// <param name="edits">Of one paragraph, without its end.</param>
    public static IReadOnlyList<Inline> Build(IReadOnlyList<Edit> edits)
    {
        var inlines = new List<Inline>();
        foreach (var group in Groups(edits, edit => edit.Token.LinkKey))
        {
            if (group[0].Token.Link is { } link)
                inlines.Add(link with { Content = Changes(group) });
            else
                inlines.AddRange(Changes(group));
        }

        return inlines;
    }

    private static List<Inline> Changes(IReadOnlyList<Edit> edits)
    {
        var inlines = new List<Inline>();
        foreach (var group in Groups(edits, KindOf))
        {
            switch (KindOf(group[0]))
            {
                case EditKind.Kept:
                    inlines.AddRange(Formatted([.. group.Select(edit => (edit.After!.Formats, Kept(edit)))], 0));
                    break;
                case EditKind.Reformatted:
                    inlines.AddRange(group.Select(Reformatted));
                    break;
                case EditKind.Deleted:
                    inlines.Add(new Changed(Change.Deleted, Formatted([.. group.Select(Plain)], 0)));
                    break;
                case EditKind.Inserted:
                    inlines.Add(new Changed(Change.Inserted, Formatted([.. group.Select(Plain)], 0)));
                    break;
            }
        }

        return inlines;
    }

    private static EditKind KindOf(Edit edit) => edit switch
    {
        { IsDeleted: true } => EditKind.Deleted,
        { IsInserted: true } => EditKind.Inserted,
        _ => edit.Before!.FormatKey == edit.After!.FormatKey ? EditKind.Kept : EditKind.Reformatted,
    };

    /// <summary>A footnote that both have may have changed inside.</summary>
    private static Inline Kept(Edit edit) => edit.After!.Leaf is Footnote note ? FootnoteMerge.Of((Footnote)edit.Before!.Leaf!, note) : edit.After.Leaf!;

    private static Reformatted Reformatted(Edit edit)
    {
        var leaf = Kept(edit);
        return new Reformatted(Wrap(leaf, edit.After!.Formats), Wrap(leaf, edit.Before!.Formats)) { Span = leaf.Span };
    }

    private static (IReadOnlyList<Inline> Formats, Inline Leaf) Plain(Edit edit) => (edit.Token.Formats, edit.Token.Leaf!);

    private static Inline Wrap(Inline leaf, IReadOnlyList<Inline> formats)
    {
        for (var i = formats.Count - 1; i >= 0; i--)
            leaf = Wrappers.Around(formats[i], [leaf]);
        return leaf;
    }

    /// <summary>Neighbours in the same format share it.</summary>
    private static List<Inline> Formatted(IReadOnlyList<(IReadOnlyList<Inline> Formats, Inline Leaf)> leaves, int depth)
    {
        var inlines = new List<Inline>();
        foreach (var group in Groups(leaves, leaf => depth < leaf.Formats.Count ? ContentKey.OfKind(leaf.Formats[depth]) : ""))
        {
            if (depth < group[0].Formats.Count)
                inlines.Add(Wrappers.Around(group[0].Formats[depth], Formatted(group, depth + 1)));
            else
                AddJoined(inlines, group);
        }

        return inlines;
    }

    private static void AddJoined(List<Inline> inlines, IReadOnlyList<(IReadOnlyList<Inline> Formats, Inline Leaf)> leaves)
    {
        foreach (var group in Groups(leaves, leaf => leaf.Leaf is Text))
        {
            if (group is [{ Leaf: Text first }, _, ..])
                inlines.Add(first with { Value = Joined(group) });
            else
                inlines.AddRange(group.Select(leaf => leaf.Leaf));
        }
    }

    private static string Joined(IReadOnlyList<(IReadOnlyList<Inline> Formats, Inline Leaf)> leaves)
    {
        var text = new StringBuilder();
        foreach (var (_, leaf) in leaves)
            text.Append(((Text)leaf).Value);
        return text.ToString();
    }

    /// <summary>Neighbours with the same key.</summary>
    private static IEnumerable<IReadOnlyList<T>> Groups<T, TKey>(IReadOnlyList<T> items, Func<T, TKey> key)
    {
        for (var start = 0; start < items.Count;)
        {
            var end = start + 1;
            while (end < items.Count && EqualityComparer<TKey>.Default.Equals(key(items[start]), key(items[end])))
                end++;
            yield return [.. items.Skip(start).Take(end - start)];
            start = end;
        }
    }

    private enum EditKind
    {
        Kept,
        Reformatted,
        Deleted,
        Inserted,
    }
}
