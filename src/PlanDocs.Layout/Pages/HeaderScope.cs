namespace PlanDocs.Layout;

public enum HeaderScope
{
    Row,
    Column,
    Both,
}
