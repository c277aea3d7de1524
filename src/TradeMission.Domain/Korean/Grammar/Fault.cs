using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean.Grammar;

/// <summary>A broken rule and its place; the words of the error are made only when somebody asks.</summary>
/// <remarks>It holds no reference, so that the readings that carry it are copied without the garbage collector's barriers.</remarks>
internal readonly record struct Fault(ParseErrorKind Kind, TextSpan Span)
{
    internal bool IsNone => Kind == ParseErrorKind.None;

    public static implicit operator ParseError(Fault fault) => new(fault.Kind, fault.Span);
}
