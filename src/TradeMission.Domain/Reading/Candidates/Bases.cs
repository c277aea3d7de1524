using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>What the words of the outcome table are in a mission.</summary>
internal static class Bases
{
    /// <summary>The kind of money.</summary>
    internal static Basis Of(string name) => name switch
    {
        "consultation" => Basis.Consultation,
        "expected" => Basis.Expected,
        "contract" => Basis.Contract,
        "commitment" => Basis.Commitment,
        "target" => Basis.Target,
        "mou" or "agreement" or "loi" or "sister" or "cooperation" => Basis.MemorandumOfUnderstanding,
        // Money that investors say they bring is on no basis of trade.
        _ => Basis.Unspecified,
    };

    /// <summary>Whether a word is what a mission achieves, and no target, money beside it or bare figure.</summary>
    internal static bool IsResult(string name) => name is not ("" or "none" or "vague" or "context" or "aside" or "target" or "excess");

    /// <summary>The kind of agreement; null for what is none.</summary>
    internal static AgreementKind? KindOf(string name) => name switch
    {
        "mou" => AgreementKind.MemorandumOfUnderstanding,
        "agreement" => AgreementKind.BusinessAgreement,
        "loi" => AgreementKind.LetterOfIntent,
        "sister" => AgreementKind.SisterCity,
        "cooperation" => AgreementKind.Cooperation,
        "contract" => AgreementKind.Contract,
        "commitment" => AgreementKind.Commitment,
        _ => null,
    };
}
