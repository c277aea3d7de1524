using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Cli.Output;

// Figures in the language of the person.
internal static partial class FigureText
{
    /// <summary>"4,000,000 (approximate)": the figure, and its qualifier unless it is exact.</summary>
    internal static string Qualified(Bounds bounds) =>
        bounds.Qualifier is Qualifier.Exact ? Of(bounds) : $"{Of(bounds)} ({Wording.Of(Of(bounds.Qualifier))})".TrimStart();

    /// <summary>The code, and whether the text leaves it to be understood.</summary>
    internal static string CurrencyOf(AnnouncedAmount amount) =>
        amount.IsCurrencyImplied ? $"{amount.Currency.Code} {Wording.Of("(implied)")}" : amount.Currency.Code;
}
