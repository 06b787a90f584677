using System.Collections.Frozen;

namespace PlanDocs.Reading;

/// <summary>The names that babel, polyglossia, and libraries have for languages, and their tags.</summary>
public static class LanguageNames
{
    private static readonly FrozenDictionary<string, string> Tags = WordPairs.Read(
        "english en eng en american en-US usenglish en-US british en-GB ukenglish en-GB canadian en-CA australian en-AU german de ngerman de germanb de ger de " +
        "deu de deutsch de austrian de-AT naustrian de-AT swissgerman de-CH nswissgerman de-CH french fr fre fr fra fr français fr francais fr acadian fr-CA " +
        "canadien fr-CA spanish es spa es español es espanol es castellano es catalan ca italian it ita it italiano it portuguese pt portuges pt por pt " +
        "brazilian pt-BR brazil pt-BR dutch nl dut nl nld nl nederlands nl danish da swedish sv norwegian nb norsk nb nynorsk nn finnish fi icelandic is " +
        "polish pl czech cs slovak sk slovene sl slovenian sl croatian hr serbian sr bulgarian bg romanian ro hungarian hu magyar hu greek el turkish tr " +
        "russian ru rus ru ukrainian uk estonian et latvian lv lithuanian lt latin la basque eu galician gl welsh cy irish ga hebrew he arabic ar persian fa " +
        "farsi fa hindi hi japanese ja jpn ja chinese zh chi zh zho zh korean ko kor ko vietnamese vi thai th indonesian id");

    /// <summary>The tag of a language by its name, or null.</summary>
    public static string? Find(string name) => Tags.GetValueOrDefault(name.Trim());

    /// <summary>The tag of a language; what is no known name is returned with hyphens, since it may be a tag already.</summary>
    public static string Tag(string language)
    {
        language = language.Trim();
        var first = language.Split([',', ';', '/'], 2)[0].Trim();
        return Tags.GetValueOrDefault(first) ?? (first.Length <= 3 ? first.ToLowerInvariant() : first.Replace('_', '-'));
    }
}
