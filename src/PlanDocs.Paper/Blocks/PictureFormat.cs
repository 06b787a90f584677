namespace PlanDocs;

public enum PictureFormat
{
    Png,
    Jpeg,
}
