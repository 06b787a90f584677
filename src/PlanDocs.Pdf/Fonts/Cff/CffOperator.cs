namespace PlanDocs.Pdf;

/// <summary>The operators of DICTs that a subset reads or writes (Adobe Technical Note 5176, tables 9, 10, and 23); those of two bytes start with 12.</summary>
internal enum CffOperator
{
    FontBBox = 5,
    Charset = 15,
    CharStrings = 17,
    Private = 18,
    Subrs = 19,
    IsFixedPitch = 0x0C01,
    ItalicAngle = 0x0C02,
    PaintType = 0x0C05,
    CharstringType = 0x0C06,
    FontMatrix = 0x0C07,
    StrokeWidth = 0x0C08,
    Ros = 0x0C1E,
    CidCount = 0x0C22,
    FdArray = 0x0C24,
    FdSelect = 0x0C25,
}
