using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Reading.Layout;

/// <summary>A sentence with its words and figures.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Paragraph">The index of its paragraph.</param>
/// <param name="IsHeading">Whether it stands in a heading, which repeats what the body says.</param>
/// <param name="Tokens">Its words and figures in order.</param>
internal sealed record Sentence(TextSpan Span, int Paragraph, bool IsHeading, Token[] Tokens);
