using System.Collections.Frozen;

namespace PlanDocs.Reading;

/// <summary>The tags of RIS that are read; all others are left behind.</summary>
internal static class RisTags
{
    public static bool IsRead(string tag) => Read.Contains(tag);

    private static readonly FrozenSet<string> Read =
        "AU A1 A2 A3 A4 AB AV BT C3 C7 CN CT CY DA DB DO DP ED EP ET ID IS J2 JA JF JO LA LK M1 M3 N1 N2 NV OP PB PP PY SE SN SP ST T1 T2 T3 TA TI UR VL Y1 Y2"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
