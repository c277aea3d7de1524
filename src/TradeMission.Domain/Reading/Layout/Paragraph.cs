using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Reading.Layout;

/// <summary>A line of a page that is not blank, without the white space around it.</summary>
internal readonly record struct Paragraph(TextSpan Span, ParagraphKind Kind);
