// Written by build/GenerateLexicon from the tables beside it.
namespace TradeMission.Domain.Korean.Words;

internal static partial class Lexicon
{
    /// <summary>Family names of one syllable.</summary>
    internal const string Surnames = "김이박최정강조윤장임한오서신권황안송류홍전고문손양배백허유남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용";

    /// <summary>The units of numbers in running text.</summary>
    internal const string UnitCharacters =
        "万京亿仟佰億兆十千垓拾百萬阡陌경만백십억조천해";

    /// <summary>The characters that native numerals begin with.</summary>
    internal const string NativeCharacters =
        "너네넷다대댓두둘마서세셋쉰스아여엳열예일하한";

    /// <summary>The characters that words begin with which begin a date without a digit.</summary>
    internal const string OpeningCharacters =
        "같구그글금나내넉네다닷당돌동두명모보사삼상새석세스시십아양어여연열엿오올유육이익일작재저전지직차칠팔하한";

    /// <summary>The last characters of the currencies and the qualifiers that stand before a number.</summary>
    internal const string BeforeEndings =
        "각의우드니나중근금더라파눔시단돈러화략로르합동마람함또리바알이크프티블피아얄엘온깃트는야년달월칼두려료불투밧노과디켈솔솜숨가링약림추도엔연간원안폐치짯총고대한소저살론차자네얏킵카게릭타균랑린루계쳐냐＄＼￡￥￦";

    /// <summary>The last characters of the words of numbers.</summary>
    internal const string NumberEndings =
        "경구댓덧네섯넷두너세어둘령륙흔셋홉덟곱나한만몇백사삼른수쉰무물십양억든열영순오육이일자조천칠팔해";
}
