namespace TradeMission.Domain.Reading.Blocks;

/// <summary>The lines of a source; of HTML, the text between its tags, the cells of a row in one line.</summary>
internal static class Lines
{
    /// <summary>The lines that are not blank, in their order.</summary>
    internal static List<Line> Of(string source)
    {
        var lines = new List<Line>();
        bool followsBlank = true;
        foreach (var range in source.AsSpan().SplitAny('\n', '\r'))
        {
            (int start, int end) = (range.Start.Value, range.End.Value);
            while (start < end && IsPadding(source[start]))
            {
                start++;
            }

            while (start < end && IsPadding(source[end - 1]))
            {
                end--;
            }

            if (start == end)
            {
                // A line feed behind a carriage return is no blank line.
                followsBlank |= start == 0 || source[start - 1] is not '\r';
                continue;
            }

            lines.Add(new(start, end, Line.KindOf(source[start..end]), followsBlank));
            followsBlank = false;
        }

        return lines;
    }

    private static bool IsPadding(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
}
